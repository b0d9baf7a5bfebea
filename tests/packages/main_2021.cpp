#include <inference_engine.hpp>

#include <cstring>
#include <ngraph/ngraph.hpp>

// Linked as -linference_engine -lngraph: both names lead to the engine.
int main() {
    const auto* version = InferenceEngine::GetInferenceEngineVersion();
    const ngraph::PartialShape shape{2, ngraph::Dimension::dynamic()};
    return version != nullptr && std::strlen(version->buildNumber) > 0 && shape.is_dynamic() ? 0 : 1;
}
