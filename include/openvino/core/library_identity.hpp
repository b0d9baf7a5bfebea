#pragma once

/// Puts the note that openvino/core/library_identity.h describes into the library that is compiled.

#include "openvino/core/library_identity.h"

#ifdef TENON_DETAIL_NOTE
TENON_DETAIL_NOTE(TENON_DETAIL_IDENTITY_CXX_NAME, TENON_DETAIL_IDENTITY_CXX("\\n"));
#endif
