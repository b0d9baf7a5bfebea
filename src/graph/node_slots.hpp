#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "openvino/core/node.hpp"

namespace ov {

struct Node::InputSlot {
    Output<Node> source;
    RTMap rt_info;
};

struct Node::OutputSlot {
    std::shared_ptr<descriptor::Tensor> tensor = std::make_shared<descriptor::Tensor>();
    std::vector<std::pair<Node*, size_t>> consumers;
    RTMap rt_info;
};

}  // namespace ov
