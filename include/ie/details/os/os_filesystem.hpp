#pragma once

#include "../../ie_unicode.hpp"

namespace InferenceEngine {
namespace details {

using InferenceEngine::multiByteCharToWString;
using InferenceEngine::wStringtoMBCSstringChar;

}  // namespace details
}  // namespace InferenceEngine
