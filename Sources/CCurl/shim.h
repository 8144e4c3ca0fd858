// SPDX-License-Identifier: EUPL-1.2
#include <curl/curl.h>

// Swift cannot call functions with a variable number of arguments.

static inline CURLcode curl_set_text(CURL *curl, CURLoption option, const char *text) {
    return curl_easy_setopt(curl, option, text);
}

static inline CURLcode curl_set_number(CURL *curl, CURLoption option, long number) {
    return curl_easy_setopt(curl, option, number);
}

static inline CURLcode curl_set_pointer(CURL *curl, CURLoption option, void *pointer) {
    return curl_easy_setopt(curl, option, pointer);
}

typedef size_t (*curl_reading)(char *buffer, size_t size, size_t count, void *source);

static inline CURLcode curl_set_reading(CURL *curl, curl_reading reading, void *source) {
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, reading);
    return curl_easy_setopt(curl, CURLOPT_READDATA, source);
}

typedef size_t (*curl_writing)(char *buffer, size_t size, size_t count, void *target);

static inline CURLcode curl_set_writing(CURL *curl, curl_writing writing, void *target) {
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, writing);
    return curl_easy_setopt(curl, CURLOPT_WRITEDATA, target);
}

static inline long curl_response_code(CURL *curl) {
    long code = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    return code;
}
