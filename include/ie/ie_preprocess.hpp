#pragma once

#include <memory>
#include <vector>

#include "ie_blob.h"
#include "ie_common.h"

namespace InferenceEngine {

/// What is done to one channel of an image: (x - mean) / scale.
struct PreProcessChannel {
    using Ptr = std::shared_ptr<PreProcessChannel>;

    float stdScale = 1.f;
    float meanValue = 0.f;
    /// A mean per pixel, FP32 of the image's height and width.
    Blob::Ptr meanData;
};

enum MeanVariant {
    MEAN_IMAGE,
    MEAN_VALUE,
    NONE,
};

enum ResizeAlgorithm {
    NO_RESIZE = 0,
    RESIZE_BILINEAR,
    RESIZE_AREA,
};

/// What is done to an image before it becomes the input of a network.
class INFERENCE_ENGINE_API_CLASS(PreProcessInfo) {
public:
    /// Throws when there is no such channel.
    PreProcessChannel::Ptr& operator[](size_t index);
    const PreProcessChannel::Ptr& operator[](size_t index) const;
    size_t getNumberOfChannels() const { return m_channels.size(); }
    /// Sets the number of channels, each without an effect.
    void init(size_t number_of_channels);

    /// A mean image of CHW in FP32 with as many channels as `init` said; throws otherwise.
    void setMeanImage(const Blob::Ptr& mean_image);
    /// A mean image of HW (or 1HW) in FP32 for one channel.
    void setMeanImageForChannel(const Blob::Ptr& mean_image, size_t channel);

    void setVariant(const MeanVariant& variant) { m_variant = variant; }
    void setMeanVariant(const MeanVariant& variant) { m_variant = variant; }
    MeanVariant getMeanVariant() const { return m_variant; }

    void setResizeAlgorithm(const ResizeAlgorithm& algorithm) { m_resize = algorithm; }
    ResizeAlgorithm getResizeAlgorithm() const { return m_resize; }

    /// The colours of the image that the user gives.
    void setColorFormat(ColorFormat format) { m_format = format; }
    ColorFormat getColorFormat() const { return m_format; }

private:
    std::vector<PreProcessChannel::Ptr> m_channels;
    MeanVariant m_variant = NONE;
    ResizeAlgorithm m_resize = NO_RESIZE;
    ColorFormat m_format = ColorFormat::RAW;
};

}  // namespace InferenceEngine
