#pragma once

#include "ngraph/factory.hpp"
#include "ngraph/forward.hpp"
#include "openvino/opsets/opset.hpp"

namespace ngraph {

/// As ov::OpSet; a class of its own, because extensions of 2020-21 return it by this name.
class OPENVINO_API OpSet : public ov::OpSet {
public:
    using ov::OpSet::OpSet;
    OpSet();
    OpSet(const ov::OpSet& other);
    OpSet(const OpSet& other);
    OpSet& operator=(const OpSet& other);
    ~OpSet() override;
};

/// The standard sets of operations.
OPENVINO_API const OpSet& get_opset1();
OPENVINO_API const OpSet& get_opset2();
OPENVINO_API const OpSet& get_opset3();
OPENVINO_API const OpSet& get_opset4();
OPENVINO_API const OpSet& get_opset5();
OPENVINO_API const OpSet& get_opset6();
OPENVINO_API const OpSet& get_opset7();
OPENVINO_API const OpSet& get_opset8();

}  // namespace ngraph
