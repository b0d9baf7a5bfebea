#pragma once

#include "openvino/pass/serialize.hpp"

namespace tenon {

/// The name of the writer (`Writer::format`) for a version that the API names; nothing else in `src/` knows formats.
inline const char* writer_format(ov::pass::Serialize::Version version) {
    return version == ov::pass::Serialize::Version::IR_V10 ? "ir_v10" : "ir_v11";
}

}  // namespace tenon
