#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "ie/inference_engine.hpp"
#include "ngraph/ngraph.hpp"
#include "ngraph/opsets/opset1.hpp"

namespace small_networks {

using namespace InferenceEngine;

/// y = 2 * x; input "x" with tensor name "image", output "y".
inline std::shared_ptr<ngraph::Function> doubling(const ngraph::element::Type& type,
                                                  const ngraph::PartialShape& shape) {
    const auto x = std::make_shared<ngraph::opset1::Parameter>(type, shape);
    x->set_friendly_name("x");
    x->output(0).get_tensor().set_names({"image"});
    const auto two = ngraph::opset1::Constant::create(type, ngraph::Shape{1}, {2});
    const auto y = std::make_shared<ngraph::opset1::Multiply>(x, two);
    y->set_friendly_name("y");
    return std::make_shared<ngraph::Function>(ngraph::OutputVector{y}, ngraph::ParameterVector{x}, "doubling");
}

template <class T>
typename TBlob<T>::Ptr blob_of(const TensorDesc& desc, const std::vector<T>& values) {
    auto blob = make_shared_blob<T>(desc);
    blob->allocate();
    std::copy(values.begin(), values.end(), blob->data().template as<T*>());
    return blob;
}

template <class T>
std::vector<T> values_of(const Blob::Ptr& blob) {
    const auto memory = blob->cbuffer();
    const auto* first = memory.template as<const T*>();
    return std::vector<T>(first, first + blob->size());
}

/// Expects an exception E whose text contains `part`.
template <class E, class Function>
void expect_error(Function&& function, const std::string& part) {
    try {
        function();
    } catch (const E& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr(part));
        return;
    } catch (const std::exception& error) {
        FAIL() << "another exception: " << error.what();
    }
    FAIL() << "nothing was thrown; expected '" << part << "'";
}

}  // namespace small_networks
