#include <ie_iextension.h>

namespace {

class Shapes : public InferenceEngine::IShapeInferExtension {
public:
    void GetVersion(const InferenceEngine::Version*&) const noexcept override {}
    void Unload() noexcept override {}
    void Release() noexcept override { delete this; }
};

}  // namespace

INFERENCE_EXTENSION_API(InferenceEngine::StatusCode)
InferenceEngine::CreateShapeInferExtension(InferenceEngine::IShapeInferExtension*& extension,
                                           InferenceEngine::ResponseDesc*) noexcept {
    extension = new Shapes;
    return OK;
}
