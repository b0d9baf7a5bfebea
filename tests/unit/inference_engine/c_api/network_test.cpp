#include "fixture.hpp"

namespace {

using namespace c_api_tests;

class CApiNetwork : public Fixture {};

TEST_F(CApiNetwork, DescribesANetwork) {
    read(image_ir);
    size_t count = 0;
    ASSERT_EQ(ie_network_get_inputs_number(m_network, &count), OK);
    EXPECT_EQ(count, 1U);
    ASSERT_EQ(ie_network_get_outputs_number(m_network, &count), OK);
    EXPECT_EQ(count, 1U);
    char* name = nullptr;
    ASSERT_EQ(ie_network_get_name(m_network, &name), OK);
    EXPECT_STREQ(name, "image");
    ie_network_name_free(&name);
    EXPECT_EQ(ie_network_get_input_name(m_network, 1, &name), OUT_OF_BOUNDS);
    EXPECT_EQ(ie_network_get_output_name(m_network, 1, &name), OUT_OF_BOUNDS);
    EXPECT_EQ(name, nullptr);
    ASSERT_EQ(ie_network_get_input_name(m_network, 0, &name), OK);
    EXPECT_STREQ(name, "x");
    ie_network_name_free(&name);
    ASSERT_EQ(ie_network_get_output_name(m_network, 0, &name), OK);
    EXPECT_STREQ(name, "y");
    ie_network_name_free(&name);
    EXPECT_EQ(name, nullptr);

    dimensions_t dims{};
    ASSERT_EQ(ie_network_get_input_dims(m_network, "x", &dims), OK);
    EXPECT_EQ(extents(dims), (std::vector<size_t>{1, 3, 2, 4}));
    ASSERT_EQ(ie_network_get_output_dims(m_network, "y", &dims), OK);
    EXPECT_EQ(extents(dims), (std::vector<size_t>{1, 3, 2, 4}));
    EXPECT_EQ(ie_network_get_input_dims(m_network, "y", &dims), NOT_FOUND);
    EXPECT_EQ(ie_network_get_output_dims(m_network, "x", &dims), NOT_FOUND);
}

TEST_F(CApiNetwork, SetsWhatTheUserGivesAndTakes) {
    read(image_ir);
    precision_e precision = MIXED;
    layout_e layout = ANY;
    ASSERT_EQ(ie_network_get_input_precision(m_network, "x", &precision), OK);
    EXPECT_EQ(precision, FP32);
    ASSERT_EQ(ie_network_get_input_layout(m_network, "x", &layout), OK);
    EXPECT_EQ(layout, NCHW);
    ASSERT_EQ(ie_network_set_input_precision(m_network, "x", U8), OK);
    ASSERT_EQ(ie_network_set_input_layout(m_network, "x", NHWC), OK);
    ASSERT_EQ(ie_network_set_output_precision(m_network, "y", FP32), OK);
    ASSERT_EQ(ie_network_set_output_layout(m_network, "y", NHWC), OK);
    ASSERT_EQ(ie_network_get_input_precision(m_network, "x", &precision), OK);
    EXPECT_EQ(precision, U8);
    ASSERT_EQ(ie_network_get_input_layout(m_network, "x", &layout), OK);
    EXPECT_EQ(layout, NHWC);
    ASSERT_EQ(ie_network_get_output_precision(m_network, "y", &precision), OK);
    EXPECT_EQ(precision, FP32);
    ASSERT_EQ(ie_network_get_output_layout(m_network, "y", &layout), OK);
    EXPECT_EQ(layout, NHWC);

    EXPECT_EQ(ie_network_set_input_precision(m_network, "x", static_cast<precision_e>(99)), PARAMETER_MISMATCH);
    EXPECT_EQ(ie_network_set_output_precision(m_network, "y", static_cast<precision_e>(99)), PARAMETER_MISMATCH);
    EXPECT_EQ(ie_network_set_input_layout(m_network, "x", static_cast<layout_e>(99)), PARAMETER_MISMATCH);
    EXPECT_EQ(ie_network_set_output_layout(m_network, "y", static_cast<layout_e>(99)), PARAMETER_MISMATCH);
    EXPECT_NE(ie_network_set_input_layout(m_network, "x", NC), OK);
    EXPECT_EQ(ie_network_set_input_precision(m_network, "z", U8), NOT_FOUND);
    EXPECT_EQ(ie_network_set_output_layout(m_network, "z", NHWC), NOT_FOUND);

    load();
    ASSERT_EQ(ie_infer_request_get_blob(m_request, "x", &m_blob), OK);
    ASSERT_EQ(ie_blob_get_layout(m_blob, &layout), OK);
    EXPECT_EQ(layout, NHWC);
    for (int i = 0; i < 24; ++i)
        memory_of<uint8_t>(m_blob)[i] = static_cast<uint8_t>(10 * i);
    ASSERT_EQ(ie_infer_request_infer(m_request), OK);
    // Both sides are NHWC, so that the memory stays in order.
    EXPECT_EQ(result()[23], 230);
    EXPECT_EQ(result()[1], 10);
}

TEST_F(CApiNetwork, ResizesImagesAndConvertsColours) {
    read(image_ir);
    resize_alg_e algorithm = RESIZE_AREA;
    colorformat_e format = BGR;
    ASSERT_EQ(ie_network_get_input_resize_algorithm(m_network, "x", &algorithm), OK);
    EXPECT_EQ(algorithm, NO_RESIZE);
    ASSERT_EQ(ie_network_get_color_format(m_network, "x", &format), OK);
    EXPECT_EQ(format, RAW);
    EXPECT_EQ(ie_network_set_input_resize_algorithm(m_network, "x", static_cast<resize_alg_e>(3)), PARAMETER_MISMATCH);
    EXPECT_EQ(ie_network_set_color_format(m_network, "x", static_cast<colorformat_e>(7)), PARAMETER_MISMATCH);
    EXPECT_EQ(ie_network_set_color_format(m_network, "z", NV12), NOT_FOUND);
    ASSERT_EQ(ie_network_set_input_precision(m_network, "x", U8), OK);
    ASSERT_EQ(ie_network_set_input_resize_algorithm(m_network, "x", RESIZE_BILINEAR), OK);
    ASSERT_EQ(ie_network_set_color_format(m_network, "x", I420), OK);
    ASSERT_EQ(ie_network_get_input_resize_algorithm(m_network, "x", &algorithm), OK);
    EXPECT_EQ(algorithm, RESIZE_BILINEAR);
    ASSERT_EQ(ie_network_get_color_format(m_network, "x", &format), OK);
    EXPECT_EQ(format, I420);
    load();

    // Y, U, V = 81, 90, 240 is pure red (BT.601, limited range).
    std::vector<uint8_t> y(8 * 6, 81), u(4 * 3, 90), v(4 * 3, 240);
    const auto full = description(U8, NHWC, {1, 1, 6, 8}), half = description(U8, NHWC, {1, 1, 3, 4});
    ie_blob_t* planes[]{nullptr, nullptr, nullptr};
    ASSERT_EQ(ie_blob_make_memory_from_preallocated(&full, y.data(), y.size(), &planes[0]), OK);
    ASSERT_EQ(ie_blob_make_memory_from_preallocated(&half, u.data(), u.size(), &planes[1]), OK);
    ASSERT_EQ(ie_blob_make_memory_from_preallocated(&half, v.data(), v.size(), &planes[2]), OK);
    EXPECT_NE(ie_blob_make_memory_i420(planes[1], planes[0], planes[2], &m_blob), OK);
    ASSERT_EQ(ie_blob_make_memory_i420(planes[0], planes[1], planes[2], &m_blob), OK);
    for (auto*& plane : planes)
        ie_blob_free(&plane);
    EXPECT_EQ(memory_of<void>(m_blob), nullptr);
    ASSERT_EQ(ie_infer_request_set_blob(m_request, "x", m_blob), OK);
    ASSERT_EQ(ie_infer_request_infer(m_request), OK);
    const auto colours = result();
    ASSERT_EQ(colours.size(), 24U);
    EXPECT_NEAR(colours[0], 0, 2);
    EXPECT_NEAR(colours[8], 0, 2);
    EXPECT_NEAR(colours[16], 254, 2);
}

TEST_F(CApiNetwork, Reshapes) {
    read(image_ir);
    input_shapes_t shapes{};
    ASSERT_EQ(ie_network_get_input_shapes(m_network, &shapes), OK);
    ASSERT_EQ(shapes.shape_num, 1U);
    EXPECT_STREQ(shapes.shapes[0].name, "x");
    EXPECT_EQ(extents(shapes.shapes[0].shape), (std::vector<size_t>{1, 3, 2, 4}));
    shapes.shapes[0].shape.dims[0] = 5;
    ASSERT_EQ(ie_network_reshape(m_network, shapes), OK);
    shapes.shapes[0].shape.ranks = 9;
    EXPECT_EQ(ie_network_reshape(m_network, shapes), OUT_OF_BOUNDS);
    ie_network_input_shapes_free(&shapes);
    EXPECT_EQ(shapes.shapes, nullptr);
    dimensions_t dims{};
    ASSERT_EQ(ie_network_get_output_dims(m_network, "y", &dims), OK);
    EXPECT_EQ(extents(dims), (std::vector<size_t>{5, 3, 2, 4}));

    input_shape_t unnamed{nullptr, {1, {1}}};
    EXPECT_EQ(ie_network_reshape(m_network, {&unnamed, 1}), GENERAL_ERROR);
    EXPECT_EQ(ie_network_reshape(m_network, {nullptr, 1}), GENERAL_ERROR);
    char other[] = "z";
    input_shape_t unknown{other, {1, {1}}};
    EXPECT_EQ(ie_network_reshape(m_network, {&unknown, 1}), NOT_FOUND);
}

}  // namespace
