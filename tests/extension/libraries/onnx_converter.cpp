#define NGRAPH_ONNX_IMPORT_ENABLED

#include <ie_iextension.h>

#include <ngraph/opsets/opset5.hpp>
#ifdef NGRAPH_ONNX_IMPORT_ENABLED
#include <onnx_import/onnx_utils.hpp>
#endif

// Written as an extension of 2021 is.
// NOLINTBEGIN(readability-identifier-naming)

namespace {

class Extension : public InferenceEngine::IExtension {
public:
    Extension() {
#ifdef NGRAPH_ONNX_IMPORT_ENABLED
        ngraph::onnx_import::register_operator(
            "Twice", 1, "com.example", [](const ngraph::onnx_import::Node& node) -> ngraph::OutputVector {
                const ngraph::OutputVector inputs = node.get_ng_inputs();
                return {std::make_shared<ngraph::opset5::Add>(inputs.at(0), inputs.at(0))};
            });
        ngraph::onnx_import::register_operator(
            "Scaled", 1, "com.example", [](const ngraph::onnx_import::Node& node) -> ngraph::OutputVector {
                const auto factor = node.get_attribute_value<float>("factor", 1.0F);
                const auto constant = ngraph::opset5::Constant::create(ngraph::element::f32, {}, {factor});
                return {std::make_shared<ngraph::opset5::Multiply>(node.get_ng_inputs().at(0), constant)};
            });
#endif
    }
    ~Extension() override {
#ifdef NGRAPH_ONNX_IMPORT_ENABLED
        ngraph::onnx_import::unregister_operator("Twice", 1, "com.example");
        ngraph::onnx_import::unregister_operator("Scaled", 1, "com.example");
#endif
    }
    void GetVersion(const InferenceEngine::Version*& version) const noexcept override {
        static const InferenceEngine::Version description = {{1, 0}, "1.0", "converter"};
        version = &description;
    }
    void Unload() noexcept override {}
    void Release() noexcept override {
        delete this;
    }
};

}  // namespace

IE_DEFINE_EXTENSION_CREATE_FUNCTION(Extension)
// NOLINTEND(readability-identifier-naming)
