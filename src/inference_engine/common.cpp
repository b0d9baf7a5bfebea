#include "ie/ie_common.h"

namespace InferenceEngine {
namespace {

const char* name_of(Layout layout) {
    switch (layout) {
        case ANY:
            return "ANY";
        case NCHW:
            return "NCHW";
        case NHWC:
            return "NHWC";
        case NCDHW:
            return "NCDHW";
        case NDHWC:
            return "NDHWC";
        case OIHW:
            return "OIHW";
        case GOIHW:
            return "GOIHW";
        case OIDHW:
            return "OIDHW";
        case GOIDHW:
            return "GOIDHW";
        case SCALAR:
            return "SCALAR";
        case C:
            return "C";
        case CHW:
            return "CHW";
        case HWC:
            return "HWC";
        case HW:
            return "HW";
        case NC:
            return "NC";
        case CN:
            return "CN";
        case BLOCKED:
            return "BLOCKED";
    }
    return nullptr;
}

const char* name_of(ColorFormat format) {
    switch (format) {
        case RAW:
            return "RAW";
        case RGB:
            return "RGB";
        case BGR:
            return "BGR";
        case RGBX:
            return "RGBX";
        case BGRX:
            return "BGRX";
        case NV12:
            return "NV12";
        case I420:
            return "I420";
    }
    return nullptr;
}

template <class E>
std::ostream& print(std::ostream& stream, E value) {
    if (const char* name = name_of(value)) return stream << name;
    return stream << static_cast<uint32_t>(value);
}

}  // namespace

std::ostream& operator<<(std::ostream& stream, const Layout& layout) {
    return print(stream, layout);
}

std::ostream& operator<<(std::ostream& stream, const ColorFormat& format) {
    return print(stream, format);
}

}  // namespace InferenceEngine
