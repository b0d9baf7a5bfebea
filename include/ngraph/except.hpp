#pragma once

#include "openvino/core/except.hpp"

namespace ngraph {

using ngraph_error = ov::Exception;

/// An operation that is not known or not supported.
class OPENVINO_API unsupported_op : public ngraph_error {
public:
    using ngraph_error::ngraph_error;
    ~unsupported_op() override;
};

}  // namespace ngraph
