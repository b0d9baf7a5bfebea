#include <functional>
#include <limits>
#include <memory>
#include <numeric>

#include "c_api.hpp"
#include "ie/blob_factory.hpp"
#include "ie/ie_compound_blob.h"

namespace {

namespace ie = InferenceEngine;

using ie::c_api::answer;

ie::TensorDesc description_of(const tensor_desc_t& given) {
    return {ie::c_api::precision_of(given.precision), ie::c_api::dims_of(given.dims),
            ie::c_api::layout_of(given.layout)};
}

void give(ie_blob_t** blob, ie::Blob::Ptr made) {
    *blob = std::make_unique<ie_blob>(ie_blob{std::move(made)}).release();
}

int int_of(size_t number) {
    if (number > static_cast<size_t>(std::numeric_limits<int>::max()))
        IE_THROW(OutOfBounds) << "the size " << number << " is more than an int holds";
    return static_cast<int>(number);
}

}  // namespace

IEStatusCode ie_blob_make_memory(const tensor_desc_t* desc, ie_blob_t** blob) {
    return answer({desc, blob}, [&] {
        auto made = make_blob_with_precision(description_of(*desc));
        made->allocate();
        give(blob, std::move(made));
    });
}

IEStatusCode ie_blob_make_memory_from_preallocated(const tensor_desc_t* desc, void* ptr, size_t size,
                                                   ie_blob_t** blob) {
    return answer({desc, ptr, blob}, [&] {
        auto made = make_blob_with_precision(description_of(*desc), ptr);
        if (size != 0 && size < made->size())
            IE_THROW(ParameterMismatch) << "ie_blob_make_memory_from_preallocated: expected memory of " << made->size()
                                        << " elements, found " << size;
        give(blob, std::move(made));
    });
}

IEStatusCode ie_blob_make_memory_with_roi(const ie_blob_t* input, const roi_t* roi, ie_blob_t** blob) {
    return answer({input, roi, blob}, [&] {
        give(blob, ie::make_shared_blob(input->object, ie::ROI(roi->id, roi->posX, roi->posY, roi->sizeX, roi->sizeY)));
    });
}

IEStatusCode ie_blob_make_memory_nv12(const ie_blob_t* y, const ie_blob_t* uv, ie_blob_t** nv12) {
    return answer({y, uv, nv12}, [&] { give(nv12, std::make_shared<ie::NV12Blob>(y->object, uv->object)); });
}

IEStatusCode ie_blob_make_memory_i420(const ie_blob_t* y, const ie_blob_t* u, const ie_blob_t* v, ie_blob_t** i420) {
    return answer({y, u, v, i420},
                  [&] { give(i420, std::make_shared<ie::I420Blob>(y->object, u->object, v->object)); });
}

IEStatusCode ie_blob_size(ie_blob_t* blob, int* size_result) {
    return answer({blob, size_result}, [&] { *size_result = int_of(blob->object->size()); });
}

IEStatusCode ie_blob_byte_size(ie_blob_t* blob, int* bsize_result) {
    return answer({blob, bsize_result}, [&] { *bsize_result = int_of(blob->object->byteSize()); });
}

void ie_blob_deallocate(ie_blob_t** blob) {
    if (!blob || !*blob) return;
    // An allocator of the user's own may fail; the blob is gone all the same.
    static_cast<void>(answer({}, [&] { (*blob)->object->deallocate(); }));
    ie_blob_free(blob);
}

IEStatusCode ie_blob_get_buffer(const ie_blob_t* blob, ie_blob_buffer_t* blob_buffer) {
    return answer({blob, blob_buffer}, [&] { blob_buffer->buffer = blob->object->buffer().as<void*>(); });
}

IEStatusCode ie_blob_get_cbuffer(const ie_blob_t* blob, ie_blob_buffer_t* blob_cbuffer) {
    return answer({blob, blob_cbuffer}, [&] { blob_cbuffer->cbuffer = blob->object->cbuffer().as<const void*>(); });
}

IEStatusCode ie_blob_get_dims(const ie_blob_t* blob, dimensions_t* dims_result) {
    return answer({blob, dims_result},
                  [&] { *dims_result = ie::c_api::dimensions_of(blob->object->getTensorDesc().getDims()); });
}

IEStatusCode ie_blob_get_layout(const ie_blob_t* blob, layout_e* layout_result) {
    return answer({blob, layout_result},
                  [&] { *layout_result = static_cast<layout_e>(blob->object->getTensorDesc().getLayout()); });
}

IEStatusCode ie_blob_get_precision(const ie_blob_t* blob, precision_e* prec_result) {
    return answer({blob, prec_result}, [&] {
        *prec_result = static_cast<precision_e>(blob->object->getTensorDesc().getPrecision().getPrecVal());
    });
}

void ie_blob_free(ie_blob_t** blob) {
    ie::c_api::release(blob);
}
