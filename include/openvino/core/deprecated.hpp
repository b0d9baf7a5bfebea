#pragma once

/// Marks a declaration as deprecated; `msg` says what to use instead.
#ifndef OPENVINO_DEPRECATED
#define OPENVINO_DEPRECATED(msg) __attribute__((deprecated(msg)))
#endif

#ifndef OPENVINO_ENUM_DEPRECATED
#define OPENVINO_ENUM_DEPRECATED(msg) OPENVINO_DEPRECATED(msg)
#endif

#ifndef OPENVINO_DO_PRAGMA
#define OPENVINO_DO_PRAGMA(x) _Pragma(#x)
#endif

/// Between START and END the use of deprecated declarations gives no warning. The pair nests.
#ifndef OPENVINO_SUPPRESS_DEPRECATED_START
#define OPENVINO_SUPPRESS_DEPRECATED_START  \
    OPENVINO_DO_PRAGMA(GCC diagnostic push) \
    OPENVINO_DO_PRAGMA(GCC diagnostic ignored "-Wdeprecated-declarations")
#define OPENVINO_SUPPRESS_DEPRECATED_END OPENVINO_DO_PRAGMA(GCC diagnostic pop)
#endif
