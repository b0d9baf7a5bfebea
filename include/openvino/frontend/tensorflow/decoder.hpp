#pragma once

#include "openvino/frontend/decoder.hpp"

namespace ov {
namespace frontend {
namespace tensorflow {

using ov::frontend::DecoderBase;

}  // namespace tensorflow
}  // namespace frontend
}  // namespace ov
