#include <ie_iextension.h>

#include <ngraph/ngraph.hpp>
#include <ngraph/opsets/opset.hpp>
#ifdef NGRAPH_ONNX_IMPORT_ENABLED
#include <onnx_import/onnx_utils.hpp>
#endif

#include "fft.hpp"
#include "fft_kernel.hpp"
#include "squareplus.hpp"
#include "squareplus_kernel.hpp"

namespace {

class TemplateExtension : public InferenceEngine::IExtension {
public:
    TemplateExtension() {
#ifdef NGRAPH_ONNX_IMPORT_ENABLED
        // What the nodes of type FFT in ONNX files become.
        ngraph::onnx_import::register_operator(
            "FFT", 1, "custom_domain", [](const ngraph::onnx_import::Node& node) -> ngraph::OutputVector {
                const auto inverse = node.get_attribute_value<int64_t>("inverse", 0);
                return {std::make_shared<Fft>(node.get_ng_inputs().at(0), inverse != 0)};
            });
#endif
    }
    ~TemplateExtension() override {
#ifdef NGRAPH_ONNX_IMPORT_ENABLED
        ngraph::onnx_import::unregister_operator("FFT", 1, "custom_domain");
#endif
    }

    void GetVersion(const InferenceEngine::Version*& version) const noexcept override {
        static const InferenceEngine::Version description{{1, 0}, "1.0", "Squareplus and FFT"};
        version = &description;
    }
    void Unload() noexcept override {}
    void Release() noexcept override {
        delete this;
    }

    /// The key is what layers in an IR have as `version`.
    std::map<std::string, ngraph::OpSet> getOpSets() override {
        ngraph::OpSet operations;
        operations.insert<Squareplus>();
        operations.insert<Fft>();
        return {{"extension", operations}};
    }

    std::vector<std::string> getImplTypes(const std::shared_ptr<ngraph::Node>& node) override {
        if (std::dynamic_pointer_cast<Squareplus>(node) || std::dynamic_pointer_cast<Fft>(node)) return {"CPU"};
        return {};
    }

    InferenceEngine::ILayerImpl::Ptr getImplementation(const std::shared_ptr<ngraph::Node>& node,
                                                       const std::string& type) override {
        if (type != "CPU") return nullptr;
        if (std::dynamic_pointer_cast<Squareplus>(node)) return std::make_shared<SquareplusKernel>(node);
        if (std::dynamic_pointer_cast<Fft>(node)) return std::make_shared<FftKernel>(node);
        return nullptr;
    }
};

}  // namespace

// An engine calls this once after it has opened the library. 2021.4 and later also take
// IE_DEFINE_EXTENSION_CREATE_FUNCTION(TemplateExtension) in its place.
INFERENCE_EXTENSION_API(InferenceEngine::StatusCode)
InferenceEngine::CreateExtension(InferenceEngine::IExtension*& extension,
                                 InferenceEngine::ResponseDesc* response) noexcept {
    try {
        extension = new TemplateExtension;
        return OK;
    } catch (const std::exception& error) {
        if (response) std::string(error.what()).copy(response->msg, sizeof(response->msg) - 1);
        return GENERAL_ERROR;
    }
}
