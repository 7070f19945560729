#include "support.h"

#include <unicode/locdspnm.h>
#include <unicode/numsys.h>
#include <unicode/uloc.h>
#include <unicode/uversion.h>

#include <cstring>
#include <memory>

static_assert(cicu_illegal_argument == U_ILLEGAL_ARGUMENT_ERROR, "the header repeats ICU's value");

struct cicu_language_names {
    std::unique_ptr<icu::LocaleDisplayNames> names;
};

extern "C" {

const char *cicu_status_name(int32_t status) {
    return u_errorName(static_cast<UErrorCode>(status));
}

int32_t cicu_major_version(void) {
    UVersionInfo version;
    u_getVersion(version);
    return version[0];
}

bool cicu_locale_has_data(cicu_text tag, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    icu::Locale locale = cicu::locale(tag, code);
    *status = code;
    if (U_FAILURE(code)) return false;
    int32_t count = 0;
    const icu::Locale *known = icu::Locale::getAvailableLocales(count);
    for (int32_t index = 0; index < count; index++) {
        if (std::strcmp(known[index].getLanguage(), locale.getLanguage()) == 0) return true;
    }
    return false;
}

bool cicu_locale_is_right_to_left(cicu_text tag, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    icu::Locale locale = cicu::locale(tag, code);
    *status = code;
    return U_SUCCESS(code) && locale.isRightToLeft();
}

static std::unique_ptr<icu::NumberingSystem> numbering(cicu_text tag, UErrorCode &code) {
    icu::Locale locale = cicu::locale(tag, code);
    if (U_FAILURE(code)) return nullptr;
    return std::unique_ptr<icu::NumberingSystem>(
        icu::NumberingSystem::createInstance(locale, code));
}

size_t cicu_locale_numbering(cicu_text tag, cicu_buffer name, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    auto system = numbering(tag, code);
    *status = code;
    if (U_FAILURE(code)) return 0;
    return cicu::write(icu::UnicodeString(system->getName(), -1, US_INV), name);
}

size_t cicu_locale_digits(cicu_text tag, cicu_buffer digits, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    auto system = numbering(tag, code);
    // Algorithmic systems such as Roman numerals have rules instead of digits.
    if (U_SUCCESS(code) && system->isAlgorithmic()) code = U_UNSUPPORTED_ERROR;
    *status = code;
    if (U_FAILURE(code)) return 0;
    return cicu::write(system->getDescription(), digits);
}

size_t cicu_available_languages(cicu_buffer languages, int32_t *status) {
    cicu::prepare();
    *status = U_ZERO_ERROR;
    int32_t count = 0;
    const icu::Locale *known = icu::Locale::getAvailableLocales(count);
    icu::UnicodeString list;
    const char *last = "";
    // Sorted by name, so that the regions of a language stand together.
    for (int32_t index = 0; index < count; index++) {
        const char *language = known[index].getLanguage();
        if (std::strcmp(language, last) == 0) continue;
        if (!list.isEmpty()) list.append(u' ');
        list.append(icu::UnicodeString(language, -1, US_INV));
        last = language;
    }
    return cicu::write(list, languages);
}

/// The locale with its likely script and region added (UTS 35, "Likely Subtags").
static icu::Locale maximized(cicu_text tag, UErrorCode &code) {
    icu::Locale locale = cicu::locale(tag, code);
    if (U_SUCCESS(code)) locale.addLikelySubtags(code);
    return locale;
}

size_t cicu_locale_likely_script(cicu_text tag, cicu_buffer script, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    icu::Locale locale = maximized(tag, code);
    *status = code;
    if (U_FAILURE(code)) return 0;
    return cicu::write(icu::UnicodeString(locale.getScript(), -1, US_INV), script);
}

size_t cicu_locale_likely_region(cicu_text tag, cicu_buffer region, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    icu::Locale locale = maximized(tag, code);
    *status = code;
    if (U_FAILURE(code)) return 0;
    return cicu::write(icu::UnicodeString(locale.getCountry(), -1, US_INV), region);
}

cicu_language_names *cicu_language_names_open(cicu_text tag, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    icu::Locale locale = cicu::locale(tag, code);
    *status = code;
    if (U_FAILURE(code)) return nullptr;
    // Without substitutes, so that a language that ICU does not know is told from one that it
    // knows, instead of coming back as its own code.
    UDisplayContext contexts[] = {UDISPCTX_DIALECT_NAMES, UDISPCTX_NO_SUBSTITUTE};
    std::unique_ptr<icu::LocaleDisplayNames> names(
        icu::LocaleDisplayNames::createInstance(locale, contexts, 2));
    if (!names) {
        *status = U_MEMORY_ALLOCATION_ERROR;
        return nullptr;
    }
    return new cicu_language_names{std::move(names)};
}

void cicu_language_names_close(cicu_language_names *names) { delete names; }

size_t cicu_language_name(
    const cicu_language_names *names, cicu_text language, cicu_buffer name, int32_t *status) {
    UErrorCode code = U_ZERO_ERROR;
    icu::Locale locale = cicu::locale(language, code);
    icu::UnicodeString result;
    // The base name drops `-u-nu-latn`, which is no part of what a language is called.
    if (U_SUCCESS(code)) names->names->localeDisplayName(locale.getBaseName(), result);
    if (U_SUCCESS(code) && (result.isBogus() || result.isEmpty())) code = U_MISSING_RESOURCE_ERROR;
    *status = code;
    return U_SUCCESS(code) ? cicu::write(result, name) : 0;
}

}  // extern "C"
