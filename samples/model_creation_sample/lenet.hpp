#pragma once

#include <memory>
#include <openvino/core/model.hpp>
#include <string>

/// LeNet (LeCun et al. 1998, as trained by Caffe) for grey pictures of 28 x 28, built from operations: [batch, 1, 28,
/// 28] to the probabilities of ten digits. The file has the constants in f32 in their order. Throws std::runtime_error
/// with its path.
std::shared_ptr<ov::Model> build_lenet(const std::string& weights_path, size_t batch);
