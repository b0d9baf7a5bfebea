#include "openvino/runtime/remote_context.hpp"
#include "error_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "openvino/runtime/core.hpp"

namespace {

TEST(RemoteContext, IsRefusedWithItsDevice) {
    ov::Core core;
    EXPECT_THAT(error_of([&] { core.create_context("CPU", {}); }), testing::HasSubstr("'CPU' has no remote contexts"));
    EXPECT_THAT(error_of([&] { core.get_default_context("CPU"); }), testing::HasSubstr("'CPU' has no remote contexts"));
    EXPECT_THAT(error_of([&] { core.create_context("TOASTER", {}); }), testing::HasSubstr("TOASTER"));
}

TEST(RemoteContext, EmptyOnesThrow) {
    ov::RemoteContext context;
    EXPECT_FALSE(context);
    const std::string expected = "no device of this engine has remote contexts";
    EXPECT_THAT(error_of([&] { context.get_device_name(); }), testing::HasSubstr(expected));
    EXPECT_THAT(error_of([&] { context.get_params(); }), testing::HasSubstr(expected));
    EXPECT_THAT(error_of([&] { context.create_tensor(ov::element::f32, {1}); }), testing::HasSubstr(expected));
    EXPECT_THAT(error_of([&] { context.create_host_tensor(ov::element::f32, {1}); }), testing::HasSubstr(expected));
    EXPECT_THAT(error_of([&] { ov::Core().compile_model(std::shared_ptr<ov::Model>(), context); }),
                testing::HasSubstr(expected));
    EXPECT_THAT(error_of([&] { ov::RemoteTensor().get_params(); }), testing::HasSubstr(expected));
}

TEST(RemoteTensor, IsNoTensorOfHostMemory) {
    const ov::Tensor tensor(ov::element::f32, {1});
    EXPECT_FALSE(tensor.is<ov::RemoteTensor>());
    EXPECT_THAT(error_of([&] { tensor.as<ov::RemoteTensor>(); }), testing::HasSubstr("found one in host memory"));
}

}  // namespace
