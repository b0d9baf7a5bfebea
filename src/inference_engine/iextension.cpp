#include "ie/ie_iextension.h"

#include "ngraph/opsets/opset.hpp"

namespace InferenceEngine {

IErrorListener::~IErrorListener() = default;

ILayerImpl::~ILayerImpl() = default;

ILayerExecImpl::~ILayerExecImpl() = default;

ILayerImplFactory::~ILayerImplFactory() = default;

StatusCode ILayerImplFactory::getShapes(const std::vector<TensorDesc>&, std::vector<TensorDesc>&,
                                        ResponseDesc*) noexcept {
    return NOT_IMPLEMENTED;
}

IShapeInferImpl::~IShapeInferImpl() = default;

StatusCode IShapeInferImpl::inferShapes(const std::vector<Blob::CPtr>&, const std::map<std::string, std::string>&,
                                        const std::map<std::string, Blob::Ptr>&, std::vector<SizeVector>&,
                                        ResponseDesc*) noexcept {
    return NOT_IMPLEMENTED;
}

IShapeInferExtension::~IShapeInferExtension() = default;

void IShapeInferExtension::SetLogCallback(IErrorListener&) noexcept {}

StatusCode IShapeInferExtension::getShapeInferTypes(char**&, unsigned int&, ResponseDesc*) noexcept {
    return NOT_IMPLEMENTED;
}

StatusCode IShapeInferExtension::getShapeInferImpl(IShapeInferImpl::Ptr&, const char*, ResponseDesc*) noexcept {
    return NOT_IMPLEMENTED;
}

IExtension::~IExtension() = default;

std::map<std::string, ngraph::OpSet> IExtension::getOpSets() {
    return {};
}

std::vector<std::string> IExtension::getImplTypes(const std::shared_ptr<ngraph::Node>&) {
    return {};
}

ILayerImpl::Ptr IExtension::getImplementation(const std::shared_ptr<ngraph::Node>&, const std::string&) {
    return nullptr;
}

StatusCode IExtension::getFactoryFor(ILayerImplFactory*&, const CNNLayer*, ResponseDesc*) noexcept {
    return NOT_IMPLEMENTED;
}

StatusCode IExtension::getPrimitiveTypes(char**&, unsigned int&, ResponseDesc*) noexcept {
    return NOT_IMPLEMENTED;
}

void IExtension::Release() noexcept {
    delete this;
}

}  // namespace InferenceEngine
