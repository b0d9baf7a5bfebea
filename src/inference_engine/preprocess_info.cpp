#include "ie/ie_preprocess.hpp"

namespace InferenceEngine {
namespace {

void expect_float_image(const Blob::Ptr& image, const char* where) {
    if (!image) IE_THROW() << where << ": expected a mean image, found null";
    if (image->getTensorDesc().getPrecision() != Precision::FP32)
        IE_THROW() << where << ": expected precision FP32, found " << image->getTensorDesc().getPrecision();
}

template <class Channels>
auto& channel_at(Channels& channels, size_t index) {
    if (index >= channels.size())
        IE_THROW() << "PreProcessInfo: channel " << index << ": expected a number below " << channels.size()
                   << "; call init with the number of channels first";
    return channels[index];
}

}  // namespace

PreProcessChannel::Ptr& PreProcessInfo::operator[](size_t index) {
    return channel_at(m_channels, index);
}

const PreProcessChannel::Ptr& PreProcessInfo::operator[](size_t index) const {
    return channel_at(m_channels, index);
}

void PreProcessInfo::init(size_t number_of_channels) {
    m_channels.clear();
    for (size_t i = 0; i < number_of_channels; ++i)
        m_channels.push_back(std::make_shared<PreProcessChannel>());
}

void PreProcessInfo::setMeanImage(const Blob::Ptr& mean_image) {
    expect_float_image(mean_image, "PreProcessInfo::setMeanImage");
    const SizeVector& dims = mean_image->getTensorDesc().getDims();
    if (dims.size() != 3)
        IE_THROW() << "PreProcessInfo::setMeanImage: expected extents CHW, found rank " << dims.size();
    if (m_channels.empty() || dims[0] != m_channels.size())
        IE_THROW() << "PreProcessInfo::setMeanImage: expected " << m_channels.size()
                   << " channels (as given to init, at least 1), found " << dims[0];
    for (size_t channel = 0; channel < m_channels.size(); ++channel)
        m_channels[channel]->meanData = mean_image->createROI({channel, 0, 0}, {channel + 1, dims[1], dims[2]});
    m_variant = MEAN_IMAGE;
}

void PreProcessInfo::setMeanImageForChannel(const Blob::Ptr& mean_image, size_t channel) {
    expect_float_image(mean_image, "PreProcessInfo::setMeanImageForChannel");
    const SizeVector& dims = mean_image->getTensorDesc().getDims();
    if (dims.size() != 2 && !(dims.size() == 3 && dims[0] == 1))
        IE_THROW() << "PreProcessInfo::setMeanImageForChannel: expected extents HW, found rank " << dims.size();
    channel_at(m_channels, channel)->meanData = mean_image;
    m_variant = MEAN_IMAGE;
}

}  // namespace InferenceEngine
