#include "ie/ie_input_info.hpp"

namespace InferenceEngine {

Data& InputInfo::data() const {
    if (!m_data) IE_THROW() << "InputInfo: expected data, found none; call setInputData first";
    return *m_data;
}

}  // namespace InferenceEngine
