#include <ie_iextension.h>
#include <ie_layouts.h>

#include <ngraph/ngraph.hpp>
#include <ngraph/opsets/opset.hpp>

#include "custom_relu.hpp"

using namespace InferenceEngine;
using custom_ops::CustomRelu;

namespace {

class CustomReluImpl : public ILayerExecImpl {
public:
    explicit CustomReluImpl(SizeVector dims) : m_dims(std::move(dims)) {}

    StatusCode getSupportedConfigurations(std::vector<LayerConfig>& configurations, ResponseDesc*) noexcept override {
        SizeVector order(m_dims.size());
        for (size_t axis = 0; axis < order.size(); ++axis)
            order[axis] = axis;
        LayerConfig configuration;
        DataConfig data;
        data.desc = TensorDesc(Precision::FP32, m_dims, {m_dims, order});
        configuration.inConfs.push_back(data);
        configuration.outConfs.push_back(data);
        configurations.push_back(configuration);
        return OK;
    }
    StatusCode init(LayerConfig&, ResponseDesc*) noexcept override { return OK; }
    StatusCode execute(std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs,
                       ResponseDesc*) noexcept override {
        CustomRelu::apply(inputs[0]->cbuffer().as<const float*>(), outputs[0]->buffer().as<float*>(),
                          inputs[0]->size());
        return OK;
    }

private:
    SizeVector m_dims;
};

class CustomReluExtension : public IExtension {
public:
    void GetVersion(const Version*& version) const noexcept override {
        static const Version description{{1, 0}, "1.0", "CustomRelu"};
        version = &description;
    }
    void Unload() noexcept override {}

    std::map<std::string, ngraph::OpSet> getOpSets() override {
        ngraph::OpSet operations;
        operations.insert<CustomRelu>();
        return {{"extension", operations}};
    }
    std::vector<std::string> getImplTypes(const std::shared_ptr<ngraph::Node>& node) override {
        if (std::dynamic_pointer_cast<CustomRelu>(node)) return {"CPU"};
        return {};
    }
    ILayerImpl::Ptr getImplementation(const std::shared_ptr<ngraph::Node>& node, const std::string&) override {
        if (std::dynamic_pointer_cast<CustomRelu>(node))
            return std::make_shared<CustomReluImpl>(node->get_input_shape(0));
        return nullptr;
    }
};

}  // namespace

IE_DEFINE_EXTENSION_CREATE_FUNCTION(CustomReluExtension)
