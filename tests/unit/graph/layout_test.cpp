#include "openvino/core/layout.hpp"
#include "error_of.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "openvino/core/layout_permutation.hpp"
#include "openvino/core/model.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"

namespace layout_test {

using ov::Layout;

// The texts are those that OpenVINO 2026.4 prints.
TEST(Layout, TextIsReadAndWritten) {
    const std::vector<std::pair<std::string, std::string>> texts{
        {"NCHW", "[N,C,H,W]"},
        {"nchw", "[N,C,H,W]"},
        {"  NCHW ", "[N,C,H,W]"},
        {"N...C", "[N,...,C]"},
        {"...C", "[...,C]"},
        {"NC...", "[N,C,...]"},
        {"...", "[...]"},
        {"", "[...]"},
        {"NC?", "[N,C,?]"},
        {"??", "[?,?]"},
        {"N?...", "[N,?,...]"},
        {"N...?", "[N,...,?]"},
        {"N1", "[N,1]"},
        {"0312", "[0,3,1,2]"},
        {"adbc", "[A,D,N,C]"},
        {"[n,c,h,w]", "[N,C,H,W]"},
        {"[N, C, H, W]", "[N,C,H,W]"},
        {"[N,...,C]", "[N,...,C]"},
        {"[...]", "[...]"},
        {"[n,?,x]", "[N,?,X]"},
        {"[batch,c]", "[N,C]"},
        {"[hEight,wIDTH,dePTH,channels,h1]", "[H,W,D,C,H1]"},
        {"[my_name,a2]", "[MY_NAME,A2]"},
        {"[scalar]", "[SCALAR]"},
        {"**SCALAR**", "**SCALAR**"},
        {"SCALAR", "**SCALAR**"},
    };
    for (const auto& [text, expected] : texts) {
        EXPECT_EQ(Layout(text).to_string(), expected) << text;
        EXPECT_EQ(Layout(Layout(text).to_string()), Layout(text)) << text;
    }
}

TEST(Layout, MalformedTextThrowsAndIsNamed) {
    for (const char* text : {"[]",        "NN",       "[N,N]",    "[N,B]",     "[N,batch]",     "N..C",   "N....C",
                             "N...C...",  "[N",       "N,C]",     "N C",       "[a,,b]",        "[a,b,]", "[,a]",
                             "[...,...]", "[a,...b]", "[N,...C]", "[other-1]", "[custom name]", "n[c]",   "A-B",
                             "N\tC",      "N_C",      "[__]",     "[N;C]",     "scalar"}) {
        EXPECT_NE(error_of([&] { Layout layout(text); }).find(text), std::string::npos) << text;
    }
}

TEST(Layout, EqualityIgnoresCase) {
    EXPECT_EQ(Layout("NCHW"), Layout("nchw"));
    EXPECT_EQ(Layout("NCHW"), Layout("[n,c,h,w]"));
    EXPECT_EQ(Layout("..."), Layout());
    EXPECT_EQ(Layout("???"), Layout("???"));
    EXPECT_NE(Layout("?"), Layout("..."));
    EXPECT_NE(Layout("NC"), Layout("CN"));
    EXPECT_NE(Layout("NC..."), Layout("N...C"));
    EXPECT_TRUE(Layout().empty());
    EXPECT_TRUE(Layout("...").empty());
    EXPECT_FALSE(Layout("?").empty());
    EXPECT_FALSE(Layout::scalar().empty());
    EXPECT_EQ(Layout("SCALAR"), Layout::scalar());
}

TEST(Layout, IndexOfAName) {
    EXPECT_EQ(Layout("NCHW").get_index_by_name("h"), 2);
    EXPECT_EQ(Layout("N...C").get_index_by_name("c"), -1);
    EXPECT_EQ(Layout("N...HWC").get_index_by_name("H"), -3);
    EXPECT_EQ(Layout("[my,other]").get_index_by_name("OTHER"), 1);
    EXPECT_EQ(Layout("[batch,c]").get_index_by_name("batch"), 0);
    EXPECT_TRUE(Layout("NC").has_name("channels"));
    EXPECT_FALSE(Layout("...").has_name("N"));
    EXPECT_FALSE(Layout("N?").has_name("?"));
    const auto text = error_of([] { Layout("NCHW").get_index_by_name("D"); });
    EXPECT_NE(text.find("[N,C,H,W]"), std::string::npos);
    EXPECT_NE(text.find("\"D\""), std::string::npos);
    EXPECT_THROW(Layout("N?").get_index_by_name("?"), ov::Exception);
    EXPECT_THROW(Layout::scalar().get_index_by_name("N"), ov::Exception);
}

TEST(Layout, KnownDimensions) {
    const Layout layout("NCDHW");
    EXPECT_TRUE(ov::layout::has_batch(layout) && ov::layout::has_channels(layout) && ov::layout::has_depth(layout) &&
                ov::layout::has_height(layout) && ov::layout::has_width(layout));
    EXPECT_EQ(ov::layout::batch_idx(layout), 0);
    EXPECT_EQ(ov::layout::channels_idx(layout), 1);
    EXPECT_EQ(ov::layout::depth_idx(layout), 2);
    EXPECT_EQ(ov::layout::height_idx(layout), 3);
    EXPECT_EQ(ov::layout::width_idx(layout), 4);
    EXPECT_FALSE(ov::layout::has_channels("HW"));
    EXPECT_THROW(ov::layout::channels_idx("HW"), ov::Exception);
    EXPECT_EQ(ov::layout::width_idx("N...HW"), -1);
}

TEST(Layout, NamesForARank) {
    EXPECT_EQ(Layout("N...C").names(4), (std::vector<std::string>{"N", "?", "?", "C"}));
    EXPECT_EQ(Layout("N...C").names(2), (std::vector<std::string>{"N", "C"}));
    EXPECT_THROW(Layout("N...C").names(1), ov::Exception);
    EXPECT_THROW(Layout("NC").names(3), ov::Exception);
    EXPECT_TRUE(Layout::scalar().names(0).empty());
    EXPECT_TRUE(Layout::scalar().fits(0));
    EXPECT_FALSE(Layout::scalar().fits(1));
}

TEST(Layout, IsStoredOnParameterAndResult) {
    const auto parameter = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::PartialShape{1, 3, 4, 5});
    const auto result = std::make_shared<ov::op::v0::Result>(parameter);
    EXPECT_TRUE(ov::layout::get_layout(parameter->output(0)).empty());
    ov::layout::set_layout(parameter->output(0), "NCHW");
    EXPECT_EQ(ov::layout::get_layout(parameter->output(0)), "NCHW");
    EXPECT_EQ(parameter->get_layout(), "NCHW");
    EXPECT_EQ(parameter->output(0).get_rt_info().count("layout_0"), 1u);
    const std::shared_ptr<const ov::Node> constant = parameter;
    EXPECT_EQ(ov::layout::get_layout(constant->output(0)), "NCHW");
    ov::layout::set_layout(parameter->output(0), Layout());
    EXPECT_TRUE(parameter->get_layout().empty());
    result->set_layout("N...");
    EXPECT_EQ(result->get_layout(), "N...");
}

TEST(Layout, OfAnotherRankOrNodeIsRefused) {
    const auto parameter = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::PartialShape{1, 3});
    EXPECT_THROW(ov::layout::set_layout(parameter->output(0), "NCHW"), ov::Exception);
    EXPECT_TRUE(parameter->get_layout().empty());
    const auto dynamic = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::PartialShape::dynamic());
    EXPECT_NO_THROW(ov::layout::set_layout(dynamic->output(0), "NCHW"));
    parameter->output(0).get_rt_info()["layout_0"] = std::string("NC");
    EXPECT_THROW(ov::layout::get_layout(parameter->output(0)), ov::Exception);
}

TEST(Layout, AttributePrints) {
    EXPECT_EQ(ov::LayoutAttribute(Layout("NCHW")).to_string(), "[N,C,H,W]");
    const ov::Any any = ov::LayoutAttribute(Layout("NC"));
    EXPECT_EQ(any.as<std::string>(), "[N,C]");
    EXPECT_EQ(any, ov::Any(ov::LayoutAttribute(Layout("nc"))));
}

using Order = std::vector<int64_t>;

TEST(LayoutPermutation, BetweenNamedLayouts) {
    const auto shape = ov::PartialShape::dynamic(4);
    EXPECT_EQ(ov::layout::find_permutation("NCHW", shape, "NHWC"), (Order{0, 2, 3, 1}));
    EXPECT_EQ(ov::layout::find_permutation("NHWC", shape, "NCHW"), (Order{0, 3, 1, 2}));
    EXPECT_TRUE(ov::layout::find_permutation("NCHW", shape, "nchw").empty());
    EXPECT_TRUE(ov::layout::find_permutation("...", shape, "NCHW").empty());
    EXPECT_TRUE(ov::layout::find_permutation("NCHW", shape, "").empty());
    EXPECT_TRUE(ov::layout::find_permutation("NC...", shape, "NC??").empty());
}

TEST(LayoutPermutation, BetweenPartlyNamedLayouts) {
    const auto shape = ov::PartialShape::dynamic(5);
    EXPECT_EQ(ov::layout::find_permutation("??c??", shape, "?c???"), (Order{0, 2, 1, 3, 4}));
    EXPECT_EQ(ov::layout::find_permutation("N...C", shape, "NC..."), (Order{0, 4, 1, 2, 3}));
    EXPECT_EQ(ov::layout::find_permutation("NC...", shape, "N...C"), (Order{0, 2, 3, 4, 1}));
    EXPECT_EQ(ov::layout::find_permutation("N...C", shape, "NCDHW"), (Order{0, 4, 1, 2, 3}));
    EXPECT_EQ(ov::layout::find_permutation("NCDHW", shape, "N...C"), (Order{0, 2, 3, 4, 1}));
}

TEST(LayoutPermutation, Impossible) {
    EXPECT_THROW(ov::layout::find_permutation("NCHW", ov::PartialShape::dynamic(), "NHWC"), ov::Exception);
    EXPECT_THROW(ov::layout::find_permutation("NCHW", ov::PartialShape::dynamic(3), "NHWC"), ov::Exception);
    EXPECT_NE(
        error_of([] { ov::layout::find_permutation("NCHW", ov::PartialShape::dynamic(4), "NHWX"); }).find("\"C\""),
        std::string::npos);
}

TEST(LayoutPermutation, Applied) {
    EXPECT_EQ(ov::layout::apply_permutation("NCHW", {0, 2, 3, 1}), "NHWC");
    EXPECT_EQ(ov::layout::apply_permutation("N?C", {2, 1, 0}), "C?N");
    EXPECT_TRUE(ov::layout::apply_permutation("", {1, 0}).empty());
    EXPECT_EQ(ov::layout::apply_permutation(Layout::scalar(), {}), Layout::scalar());
    EXPECT_THROW(ov::layout::apply_permutation("NC", {0, 0}), ov::Exception);
    EXPECT_THROW(ov::layout::apply_permutation("NC", {0, 2}), ov::Exception);
    EXPECT_THROW(ov::layout::apply_permutation("NC", {0, 1, 2}), ov::Exception);
    EXPECT_THROW(ov::layout::apply_permutation("N...C", {0, 1}), ov::Exception);
}

TEST(LayoutPermutation, Compatible) {
    EXPECT_TRUE(ov::layout::is_compatible("NCHW", ov::PartialShape::dynamic()));
    EXPECT_TRUE(ov::layout::is_compatible("NCHW", {1, 2, 3, 4}));
    EXPECT_FALSE(ov::layout::is_compatible("NCHW", {1, 2, 3}));
    EXPECT_TRUE(ov::layout::is_compatible("N...C", {1, 2, 3}));
    EXPECT_FALSE(ov::layout::is_compatible("N...C", {1}));
    EXPECT_TRUE(ov::layout::is_compatible(Layout::scalar(), ov::PartialShape{}));
    EXPECT_FALSE(ov::layout::is_compatible(Layout::scalar(), {1}));
}

}  // namespace layout_test
