#pragma once

#include <map>
#include <memory>
#include <string>

#include "ie_data.h"
#include "ie_preprocess.hpp"

namespace InferenceEngine {

/// An input of a network: the precision and layout in which the user gives it, and what is done to it first.
/// Everything but `setInputData` and `getPreProcess` throws while there is no data.
class INFERENCE_ENGINE_API_CLASS(InputInfo) {
public:
    using Ptr = std::shared_ptr<InputInfo>;
    using CPtr = std::shared_ptr<const InputInfo>;

    Precision getPrecision() const { return data().getPrecision(); }
    void setPrecision(Precision precision) { data().setPrecision(precision); }
    Layout getLayout() const { return data().getLayout(); }
    void setLayout(Layout layout) { data().setLayout(layout); }
    const std::string& name() const { return data().getName(); }
    const TensorDesc& getTensorDesc() const { return data().getTensorDesc(); }

    /// May be null.
    DataPtr getInputData() const { return m_data; }
    void setInputData(DataPtr input) { m_data = std::move(input); }

    PreProcessInfo& getPreProcess() { return m_preprocess; }
    const PreProcessInfo& getPreProcess() const { return m_preprocess; }

private:
    Data& data() const;

    PreProcessInfo m_preprocess;
    DataPtr m_data;
};

using InputsDataMap = std::map<std::string, InputInfo::Ptr>;
using ConstInputsDataMap = std::map<std::string, InputInfo::CPtr>;

}  // namespace InferenceEngine
