#include "ie/ie_data.h"

namespace InferenceEngine {

Data::Data(const std::string& name, Precision precision, Layout layout) : m_name(name), m_desc(precision, layout) {}

Data::Data(const std::string& name, const TensorDesc& desc) : m_name(name), m_desc(desc) {}

Data::Data(const Data& other) = default;

Data& Data::operator=(const Data& other) = default;

Data::~Data() = default;

bool Data::isInitialized() const {
    return !m_desc.getDims().empty() || m_desc.getLayout() == SCALAR;
}

}  // namespace InferenceEngine
