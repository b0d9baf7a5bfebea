#include "ie/blob_factory.hpp"

namespace {

using InferenceEngine::Blob;
using InferenceEngine::Precision;
using InferenceEngine::PrecisionTrait;
using InferenceEngine::TBlob;
using InferenceEngine::TensorDesc;

template <class T>
Blob::Ptr make(const TensorDesc& desc) {
    return std::make_shared<TBlob<T>>(desc);
}
template <class T>
Blob::Ptr make(const TensorDesc& desc, void* memory) {
    return std::make_shared<TBlob<T>>(desc, static_cast<T*>(memory));
}
template <class T>
Blob::Ptr make(const TensorDesc& desc, const std::shared_ptr<InferenceEngine::IAllocator>& allocator) {
    return std::make_shared<TBlob<T>>(desc, allocator);
}

template <Precision::ePrecision P, class... Args>
Blob::Ptr make_for(const Args&... args) {
    return make<typename PrecisionTrait<P>::value_type>(args...);
}

template <class... Args>
Blob::Ptr dispatch(const TensorDesc& desc, const Args&... args) {
    switch (desc.getPrecision()) {
        case Precision::FP32:
            return make_for<Precision::FP32>(desc, args...);
        case Precision::FP64:
            return make_for<Precision::FP64>(desc, args...);
        case Precision::FP16:
        case Precision::BF16:
        case Precision::I16:
            return make_for<Precision::I16>(desc, args...);
        case Precision::Q78:
        case Precision::U16:
            return make_for<Precision::U16>(desc, args...);
        case Precision::U4:
        case Precision::U8:
        case Precision::BOOL:
            return make_for<Precision::U8>(desc, args...);
        case Precision::I4:
        case Precision::I8:
        case Precision::BIN:
            return make_for<Precision::I8>(desc, args...);
        case Precision::I32:
            return make_for<Precision::I32>(desc, args...);
        case Precision::U32:
            return make_for<Precision::U32>(desc, args...);
        case Precision::I64:
            return make_for<Precision::I64>(desc, args...);
        case Precision::U64:
            return make_for<Precision::U64>(desc, args...);
        default:
            IE_THROW() << "make_blob_with_precision: expected a precision with elements, found "
                       << desc.getPrecision().name() << "; set the precision first";
    }
}

}  // namespace

Blob::Ptr make_blob_with_precision(const TensorDesc& desc) {
    return dispatch(desc);
}

Blob::Ptr make_blob_with_precision(const TensorDesc& desc, void* memory) {
    return dispatch(desc, memory);
}

Blob::Ptr make_blob_with_precision(const TensorDesc& desc,
                                   const std::shared_ptr<InferenceEngine::IAllocator>& allocator) {
    return dispatch(desc, allocator);
}

Blob::Ptr make_blob_with_precision(Precision precision, const TensorDesc& desc) {
    TensorDesc changed = desc;
    changed.setPrecision(precision);
    return dispatch(changed);
}
