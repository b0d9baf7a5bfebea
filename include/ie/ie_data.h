#pragma once

#include <map>
#include <memory>
#include <string>

#include "ie_common.h"
#include "ie_layouts.h"
#include "ie_precision.hpp"

namespace InferenceEngine {

/// An input or output of a network by name.
class INFERENCE_ENGINE_API_CLASS(Data) {
public:
    /// Without extents.
    Data(const std::string& name, Precision precision, Layout layout = NCHW);
    Data(const std::string& name, const TensorDesc& desc);
    Data(const Data& other);
    Data& operator=(const Data& other);
    virtual ~Data();

    /// True once there are extents or the layout is SCALAR.
    bool isInitialized() const;

    const std::string& getName() const { return m_name; }
    void setName(const std::string& name) { m_name = name; }

    const TensorDesc& getTensorDesc() const { return m_desc; }
    const SizeVector& getDims() const { return m_desc.getDims(); }
    void setDims(const SizeVector& dims) { m_desc.setDims(dims); }
    Layout getLayout() const { return m_desc.getLayout(); }
    void setLayout(Layout layout) { m_desc.setLayout(layout); }
    const Precision& getPrecision() const { return m_desc.getPrecision(); }
    void setPrecision(const Precision& precision) { m_desc.setPrecision(precision); }
    void reshape(const SizeVector& dims, Layout layout) { m_desc.reshape(dims, layout); }

    /// Free for the user.
    const UserValue& getUserObject() const { return m_user_object; }
    UserValue& getUserObject() { return m_user_object; }

    /// The layer that makes this data, for the layer classes of 2019.
    CNNLayerWeakPtr& getCreatorLayer() { return m_creator; }
    /// The layers that take this data, by name, for the layer classes of 2019.
    std::map<std::string, CNNLayerPtr>& getInputTo() { return m_input_to; }

private:
    std::string m_name;
    TensorDesc m_desc;
    UserValue m_user_object{};
    CNNLayerWeakPtr m_creator;
    std::map<std::string, CNNLayerPtr> m_input_to;
};

using OutputsDataMap = std::map<std::string, DataPtr>;
using ConstOutputsDataMap = std::map<std::string, CDataPtr>;

inline CNNLayerWeakPtr& getCreatorLayer(const DataPtr& data) {
    return data->getCreatorLayer();
}
inline std::map<std::string, CNNLayerPtr>& getInputTo(const DataPtr& data) {
    return data->getInputTo();
}

}  // namespace InferenceEngine
