#include "blob_conversion.hpp"
#include "blob_memory.hpp"
#include "ie/blob_factory.hpp"
#include "openvino/core/shape.hpp"

namespace InferenceEngine {
namespace details {
namespace {

class BatchGathering : public BlobConversion {
public:
    BatchGathering(const BatchedBlob& batch, const TensorDesc& desc) : m_whole(make_blob_with_precision(desc)) {
        m_whole->allocate();
        const auto& dims = desc.getDims();
        for (size_t i = 0; i < batch.size(); ++i) {
            SizeVector begin(dims.size(), 0), end = dims;
            begin[0] = i;
            end[0] = i + 1;
            m_images.push_back({batch.getBlob(i), m_whole->createROI(begin, end)});
        }
    }

    const Blob::Ptr& result() const override { return m_whole; }

    void run() override {
        for (const auto& [image, place] : m_images) {
            if (!first_element(*image))
                IE_THROW(NotAllocated) << "BatchedBlob: an image has no memory; call allocate() first";
            copy_elements(image->getTensorDesc(), image->cbuffer().as<const void*>(), place->getTensorDesc(),
                          place->buffer().as<void*>());
        }
    }

private:
    /// A user's image and its part of the whole.
    struct Image {
        Blob::Ptr blob, place;
    };
    Blob::Ptr m_whole;
    std::vector<Image> m_images;
};

}  // namespace

BlobConversion::~BlobConversion() = default;

std::unique_ptr<BlobConversion> gather_batch(const std::string& name, const Port& port, const BatchedBlob& batch) {
    const std::string where = "InferRequest::SetBlob: input '" + name + "'";
    if (!port.is_input || port.is_dynamic || port.is_resized() || port.planes() > 1)
        IE_THROW(NotImplemented) << where << ": batches of blobs are taken by inputs of known size in one piece; give "
                                 << "one blob of the whole batch";
    const auto& found = batch.getTensorDesc();
    if (found.getPrecision() != port.desc.getPrecision() || found.getDims() != port.desc.getDims())
        IE_THROW(ParameterMismatch) << where << ": expected images that make up " << port.desc.getPrecision() << ' '
                                    << ov::Shape(port.desc.getDims()) << ", found " << found.getPrecision() << ' '
                                    << ov::Shape(found.getDims());
    return std::make_unique<BatchGathering>(batch, port.desc);
}

}  // namespace details
}  // namespace InferenceEngine
