#ifndef IE_C_API_SHORT_PATH_H
#define IE_C_API_SHORT_PATH_H

#include "c_api/ie_c_api.h"

#endif
