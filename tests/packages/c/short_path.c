#include <ie_c_api.h>

int by_short_path(void);

int by_short_path(void) {
    ie_version_t version = ie_c_api_version();
    const int known = version.api_version != NULL && version.api_version[0] != '\0';
    ie_version_free(&version);
    return known ? 0 : 1;
}
