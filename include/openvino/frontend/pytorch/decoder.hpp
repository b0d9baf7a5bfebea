#pragma once

#include "openvino/frontend/decoder.hpp"

namespace ov {
namespace frontend {
namespace pytorch {

using ov::frontend::DecoderBase;
using ov::frontend::IDecoder;

}  // namespace pytorch
}  // namespace frontend
}  // namespace ov
