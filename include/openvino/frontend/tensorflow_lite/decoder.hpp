#pragma once

#include "openvino/frontend/decoder.hpp"

namespace ov {
namespace frontend {
namespace tensorflow_lite {

using ov::frontend::DecoderBase;

}  // namespace tensorflow_lite
}  // namespace frontend
}  // namespace ov
