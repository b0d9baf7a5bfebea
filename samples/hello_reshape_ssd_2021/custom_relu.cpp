#include "custom_relu.hpp"

#include <ie_layouts.h>

#include <algorithm>
#include <atomic>
#include <iostream>
#include <limits>
#include <ngraph/opsets/opset.hpp>
#include <numeric>

using namespace InferenceEngine;

constexpr ngraph::NodeTypeInfo CustomRelu::type_info;

namespace {

class CustomReluKernel : public ILayerExecImpl {
public:
    explicit CustomReluKernel(const ngraph::Node& node) : m_dims(node.get_input_shape(0)) {}

    StatusCode getSupportedConfigurations(std::vector<LayerConfig>& configurations, ResponseDesc*) noexcept override {
        SizeVector order(m_dims.size());
        std::iota(order.begin(), order.end(), size_t{0});
        DataConfig data;
        data.desc =
            TensorDesc(Precision::FP32, m_dims, BlockingDesc(m_dims, order, std::numeric_limits<size_t>::max()));
        LayerConfig configuration;
        configuration.inConfs.push_back(data);
        // The result may take the place of the input.
        data.inPlace = 0;
        configuration.outConfs.push_back(data);
        configurations.push_back(configuration);
        return OK;
    }

    StatusCode init(LayerConfig&, ResponseDesc*) noexcept override { return OK; }

    StatusCode execute(std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs,
                       ResponseDesc*) noexcept override {
        static std::atomic<bool> announced{false};
        if (!announced.exchange(true))
            std::cout << "Running CustomReLU kernel for the first time (next messages won't be printed)" << std::endl;
        const float* x = inputs[0]->cbuffer().as<const float*>() + offset_of(inputs[0]);
        float* y = outputs[0]->buffer().as<float*>() + offset_of(outputs[0]);
        std::transform(x, x + inputs[0]->size(), y, [](float value) { return std::max(value, 0.0F); });
        return OK;
    }

private:
    static size_t offset_of(const Blob::Ptr& blob) {
        return blob->getTensorDesc().getBlockingDesc().getOffsetPadding();
    }

    const SizeVector m_dims;
};

}  // namespace

void CustomRelu::validate_and_infer_types() {
    set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
}

std::shared_ptr<ngraph::Node> CustomRelu::clone_with_new_inputs(const ngraph::OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<CustomRelu>(inputs.at(0));
}

std::map<std::string, ngraph::OpSet> InPlaceExtension::getOpSets() {
    ngraph::OpSet operations;
    operations.insert<CustomRelu>();
    return {{"experimental", operations}};
}

std::vector<std::string> InPlaceExtension::getImplTypes(const std::shared_ptr<ngraph::Node>& node) {
    if (std::dynamic_pointer_cast<CustomRelu>(node)) return {"CPU"};
    return {};
}

ILayerImpl::Ptr InPlaceExtension::getImplementation(const std::shared_ptr<ngraph::Node>& node,
                                                    const std::string& type) {
    if (type != "CPU" || !std::dynamic_pointer_cast<CustomRelu>(node)) return nullptr;
    return std::make_shared<CustomReluKernel>(*node);
}
