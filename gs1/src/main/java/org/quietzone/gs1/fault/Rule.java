package org.quietzone.gs1.fault;

/**
 * The rules that a message, an application identifier or a value may break. The names of content checks are those of
 * the GS1 syntax tests, so that results can be compared.
 */
public enum Rule {
    // Structure: element strings as a whole
    EMPTY_MESSAGE("there is no element string"),
    UNKNOWN_AI("there is no such application identifier"),
    BAD_BRACKETS("a bracketed element string is (AI)value, such as (01)09520123456788"),
    ILLEGAL_SEPARATOR("a separator stands where none is allowed"),
    VALUE_MISSING("the value is missing"),
    VALUE_TOO_SHORT("the value is too short"),
    VALUE_TOO_LONG("the value is too long"),
    INCORRECT_LENGTH("the value ends within one of its parts"),
    UNKNOWN_SYMBOLOGY("the symbology identifier is not one that carries GS1 data"),
    NOT_GS1_DATA("the data is not GS1 data"),

    // Rules across application identifiers
    MUTUALLY_EXCLUSIVE("these application identifiers exclude each other"),
    REQUIRED_AI_MISSING("an application identifier that this one needs is missing"),
    REPEATED_AI("the application identifier stands twice"),
    SERIAL_MISSING_FOR_SIGNATURE("with a digital signature (8030) the key needs its serial part"),

    // GS1 Digital Link
    NOT_A_DIGITAL_LINK("the URI is not a GS1 Digital Link"),
    ILLEGAL_URI_CHARACTER("the URI holds a character that a URI may not"),
    ILLEGAL_DOMAIN("the domain is missing or holds an illegal character"),
    NO_PRIMARY_KEY("there is no primary identification key"),
    ILLEGAL_QUALIFIERS("key qualifiers are unknown to the key or out of order"),
    NOT_AN_ATTRIBUTE("the application identifier may not stand in the query"),
    ILLEGAL_COMPRESSION("the compressed Digital Link cannot be expanded"),
    NOT_COMPRESSIBLE("the Digital Link cannot be compressed"),

    // EPC
    NOT_AN_EPC("the text or the bits are not an EPC"),
    ILLEGAL_EPC_FIELD("a field of the EPC holds what its scheme does not allow"),
    NOT_A_GS1_KEY("no application identifier stands for EPCs of this scheme"),
    NO_EPC_SCHEME("no EPC scheme stands for this message"),
    PREFIX_LENGTH_UNKNOWN("the length of the company prefix is not known"),

    // Character sets
    NON_DIGIT_CHARACTER("a character is not a digit"),
    INVALID_CSET82_CHARACTER("a character is not in the set of 82 (letters, digits and !\"%&'()*+,-./:;<=>?_)"),
    INVALID_CSET39_CHARACTER("a character is not in the set of 39 (upper-case letters, digits and #-/)"),
    INVALID_CSET64_CHARACTER("a character is not in the set of 64 (letters, digits, - and _)"),
    INVALID_CSET64_PADDING("the padding with = is wrong"),

    // Check digits and keys
    TOO_SHORT_FOR_CHECK_DIGIT("there is no check digit"),
    INCORRECT_CHECK_DIGIT("the check digit is wrong"),
    TOO_SHORT_FOR_CHECK_PAIR("there is no pair of check characters"),
    TOO_LONG_FOR_CHECK_PAIR_IMPLEMENTATION("the value is longer than check characters are defined for"),
    INCORRECT_CHECK_PAIR("the pair of check characters is wrong"),
    TOO_SHORT_FOR_GCP("the value is too short to begin with a company prefix"),
    INVALID_GCP_PREFIX("the value does not begin with a company prefix"),

    // Dates and times
    DATE_TOO_SHORT("the date is too short"),
    DATE_TOO_LONG("the date is too long"),
    ILLEGAL_MONTH("the month is not 01 to 12"),
    ILLEGAL_DAY("the month has no such day"),
    HOUR_TOO_SHORT("the hour is too short"),
    HOUR_TOO_LONG("the hour is too long"),
    ILLEGAL_HOUR("the hour is not 00 to 23"),
    MINUTE_TOO_SHORT("the minute is too short"),
    MINUTE_TOO_LONG("the minute is too long"),
    ILLEGAL_MINUTE("the minute is not 00 to 59"),
    SECOND_TOO_SHORT("the second is too short"),
    SECOND_TOO_LONG("the second is too long"),
    ILLEGAL_SECOND("the second is not 00 to 59"),
    HOUR_WITH_MINUTE_TOO_SHORT("hour and minute are too short"),
    HOUR_WITH_MINUTE_TOO_LONG("hour and minute are too long"),

    // Simple values
    NOT_ZERO_OR_ONE("the value is neither 0 (no) nor 1 (yes)"),
    INVALID_WINDING_DIRECTION("the winding direction is not 0, 1 or 9"),
    INVALID_BIOLOGICAL_SEX_CODE("the code of biological sex is not 0, 1, 2 or 9"),
    NOT_ZERO("only zeros are allowed here"),
    ILLEGAL_ZERO_VALUE("zero is not allowed here"),
    ILLEGAL_ZERO_PREFIX("a leading zero is not allowed here"),
    REQUIRES_NON_DIGIT_CHARACTER("at least one character must not be a digit"),
    NOT_HYPHEN("only a hyphen is allowed here"),
    IMPORTER_IDX_MUST_BE_ONE_CHARACTER("the importer index is not one character"),
    INVALID_IMPORT_IDX_CHARACTER("the importer index is not a letter, a digit, - or _"),
    INVALID_PERCENT_SEQUENCE("a % is not followed by two hexadecimal digits"),
    LATITUDE_INVALID_LENGTH("the latitude has not 10 digits"),
    INVALID_LATITUDE("the latitude is above 1800000000"),
    LONGITUDE_INVALID_LENGTH("the longitude has not 10 digits"),
    INVALID_LONGITUDE("the longitude is above 3600000000"),
    INVALID_LENGTH_FOR_PIECE_OF_TOTAL("piece and total have not the same number of digits"),
    ZERO_PIECE_NUMBER("the number of the piece is zero"),
    ZERO_TOTAL_PIECES("the total of pieces is zero"),
    PIECE_NUMBER_EXCEEDS_TOTAL("the number of the piece exceeds the total"),
    POSITION_IN_SEQUENCE_MALFORMED("the position in a sequence is not position/end, such as 1/3"),
    POSITION_EXCEEDS_END("the position exceeds the end of the sequence"),

    // Code lists
    NOT_ISO3166("there is no such country code (ISO 3166-1 numeric)"),
    NOT_ISO3166_OR_999("there is no such country code (ISO 3166-1 numeric, or 999)"),
    NOT_ISO3166_ALPHA2("there is no such country code (ISO 3166-1 alpha-2)"),
    NOT_ISO4217("there is no such currency code (ISO 4217 numeric)"),
    INVALID_MEDIA_TYPE("there is no such type of AIDC media (01 to 10, 80 to 99)"),
    INVALID_PACKAGE_TYPE("there is no such code of a package type"),

    // IBAN
    IBAN_TOO_SHORT("the IBAN is too short"),
    IBAN_TOO_LONG("the IBAN is longer than 34 characters"),
    ILLEGAL_IBAN_COUNTRY_CODE("the IBAN does not begin with a country code"),
    INVALID_IBAN_CHARACTER("the IBAN holds a character that is neither a digit nor an upper-case letter"),
    INCORRECT_IBAN_CHECKSUM("the check digits of the IBAN are wrong"),

    // Coupons (AI 8110 and 8112)
    COUPON_MISSING_GCP_VLI("the length indicator of the coupon's company prefix is missing"),
    COUPON_INVALID_GCP_LENGTH("the length indicator of the coupon's company prefix is out of range"),
    COUPON_TRUNCATED_GCP("the coupon's company prefix ends too early"),
    COUPON_TRUNCATED_OFFER_CODE("the coupon's offer code ends too early"),
    COUPON_MISSING_SAVE_VALUE_VLI("the length indicator of the coupon's save value is missing"),
    COUPON_INVALID_SAVE_VALUE_LENGTH("the length indicator of the coupon's save value is out of range"),
    COUPON_TRUNCATED_SAVE_VALUE("the coupon's save value ends too early"),
    COUPON_MISSING_1ST_PURCHASE_REQUIREMENT_VLI(
            "the length indicator of the coupon's first purchase requirement is missing"),
    COUPON_INVALID_1ST_PURCHASE_REQUIREMENT_LENGTH(
            "the length indicator of the coupon's first purchase requirement is out of range"),
    COUPON_TRUNCATED_1ST_PURCHASE_REQUIREMENT("the coupon's first purchase requirement ends too early"),
    COUPON_MISSING_1ST_PURCHASE_REQUIREMENT_CODE("the code of the coupon's first purchase requirement is missing"),
    COUPON_INVALID_1ST_PURCHASE_REQUIREMENT_CODE(
            "the code of the coupon's first purchase requirement is not 0 to 4 or 9"),
    COUPON_TRUNCATED_1ST_PURCHASE_FAMILY_CODE("the family code of the coupon's first purchase ends too early"),
    COUPON_MISSING_2ND_PURCHASE_REQUIREMENT_VLI(
            "the length indicator of the coupon's second purchase requirement is missing"),
    COUPON_INVALID_2ND_PURCHASE_REQUIREMENT_LENGTH(
            "the length indicator of the coupon's second purchase requirement is out of range"),
    COUPON_TRUNCATED_2ND_PURCHASE_REQUIREMENT("the coupon's second purchase requirement ends too early"),
    COUPON_MISSING_2ND_PURCHASE_REQUIREMENT_CODE("the code of the coupon's second purchase requirement is missing"),
    COUPON_INVALID_2ND_PURCHASE_REQUIREMENT_CODE(
            "the code of the coupon's second purchase requirement is not 0 to 4 or 9"),
    COUPON_TRUNCATED_2ND_PURCHASE_FAMILY_CODE("the family code of the coupon's second purchase ends too early"),
    COUPON_MISSING_2ND_PURCHASE_GCP_VLI(
            "the length indicator of the company prefix of the coupon's second purchase is missing"),
    COUPON_INVALID_2ND_PURCHASE_GCP_LENGTH(
            "the length indicator of the company prefix of the coupon's second purchase is out of range"),
    COUPON_TRUNCATED_2ND_PURCHASE_GCP("the company prefix of the coupon's second purchase ends too early"),
    COUPON_MISSING_3RD_PURCHASE_REQUIREMENT_VLI(
            "the length indicator of the coupon's third purchase requirement is missing"),
    COUPON_INVALID_3RD_PURCHASE_REQUIREMENT_LENGTH(
            "the length indicator of the coupon's third purchase requirement is out of range"),
    COUPON_TRUNCATED_3RD_PURCHASE_REQUIREMENT("the coupon's third purchase requirement ends too early"),
    COUPON_MISSING_3RD_PURCHASE_REQUIREMENT_CODE("the code of the coupon's third purchase requirement is missing"),
    COUPON_INVALID_3RD_PURCHASE_REQUIREMENT_CODE(
            "the code of the coupon's third purchase requirement is not 0 to 4 or 9"),
    COUPON_TRUNCATED_3RD_PURCHASE_FAMILY_CODE("the family code of the coupon's third purchase ends too early"),
    COUPON_MISSING_3RD_PURCHASE_GCP_VLI(
            "the length indicator of the company prefix of the coupon's third purchase is missing"),
    COUPON_INVALID_3RD_PURCHASE_GCP_LENGTH(
            "the length indicator of the company prefix of the coupon's third purchase is out of range"),
    COUPON_TRUNCATED_3RD_PURCHASE_GCP("the company prefix of the coupon's third purchase ends too early"),
    COUPON_MISSING_ADDITIONAL_PURCHASE_RULES_CODE("the coupon's code of additional purchase rules is missing"),
    COUPON_INVALID_ADDITIONAL_PURCHASE_RULES_CODE("the coupon's code of additional purchase rules is not 0 to 3"),
    COUPON_TOO_SHORT_FOR_EXPIRATION_DATE("the coupon's expiration date is shorter than YYMMDD"),
    COUPON_INVALID_EXPIRATION_DATE("the coupon's expiration date is no date"),
    COUPON_TOO_SHORT_FOR_START_DATE("the coupon's start date is shorter than YYMMDD"),
    COUPON_INVALID_START_DATE("the coupon's start date is no date"),
    COUPON_EXPIRATION_BEFORE_START("the coupon expires before it starts"),
    COUPON_MISSING_SERIAL_NUMBER_VLI("the length indicator of the coupon's serial number is missing"),
    COUPON_TRUNCATED_SERIAL_NUMBER("the coupon's serial number ends too early"),
    COUPON_MISSING_RETAILER_GCP_OR_GLN_VLI("the length indicator of the coupon's retailer is missing"),
    COUPON_INVALID_RETAILER_GCP_OR_GLN_LENGTH("the length indicator of the coupon's retailer is out of range"),
    COUPON_TRUNCATED_RETAILER_GCP_OR_GLN("the coupon's retailer ends too early"),
    COUPON_MISSING_SAVE_VALUE_CODE("the coupon's save value code is missing"),
    COUPON_INVALID_SAVE_VALUE_CODE("the coupon's save value code is not 0, 1, 2, 5 or 6"),
    COUPON_MISSING_SAVE_VALUE_APPLIES_TO_ITEM("what the coupon's save value applies to is missing"),
    COUPON_INVALID_SAVE_VALUE_APPLIES_TO_ITEM("what the coupon's save value applies to is not 0 to 2"),
    COUPON_MISSING_STORE_COUPON_FLAG("the coupon's store flag is missing"),
    COUPON_MISSING_DONT_MULTIPLY_FLAG("the coupon's don't-multiply flag is missing"),
    COUPON_INVALID_DONT_MULTIPLY_FLAG("the coupon's don't-multiply flag is not 0 or 1"),
    COUPON_MISSING_FORMAT_CODE("the coupon's format code is missing"),
    COUPON_INVALID_FORMAT_CODE("the coupon's format code is not 0 or 1"),
    COUPON_MISSING_FUNDER_VLI("the length indicator of the coupon's funder is missing"),
    COUPON_INVALID_FUNDER_LENGTH("the length indicator of the coupon's funder is out of range"),
    COUPON_TRUNCATED_FUNDER("the coupon's funder ends too early"),
    COUPON_EXCESS_DATA("there is more data than the coupon has fields");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /** What is wrong, as a clause that begins in lower case and has no full stop. */
    public String sentence() {
        return sentence;
    }
}
