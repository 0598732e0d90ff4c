/** Elements ⇄ EPC: URIs and the binary forms of RFID tags (EPC Tag Data Standard). */
@NullMarked
package org.quietzone.gs1.epc;

import org.jspecify.annotations.NullMarked;
