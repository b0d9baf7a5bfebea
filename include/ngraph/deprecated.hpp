#pragma once

#include "openvino/core/deprecated.hpp"

#define NGRAPH_DEPRECATED(msg) OPENVINO_DEPRECATED(msg)
#define NGRAPH_ENUM_DEPRECATED(msg) OPENVINO_ENUM_DEPRECATED(msg)
#define NGRAPH_DEPRECATED_DOC

/// Between START and END the use of deprecated declarations gives no warning. The pair nests.
#define NGRAPH_SUPPRESS_DEPRECATED_START OPENVINO_SUPPRESS_DEPRECATED_START
#define NGRAPH_SUPPRESS_DEPRECATED_END OPENVINO_SUPPRESS_DEPRECATED_END
