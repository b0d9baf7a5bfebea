#include "ranking.hpp"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <numeric>

std::vector<std::string> read_labels(const std::string& model_path) {
    std::ifstream file(model_path.substr(0, model_path.rfind('.')) + ".labels");
    std::vector<std::string> labels;
    for (std::string line; std::getline(file, line);)
        labels.push_back(line);
    return labels;
}

void print_rankings(const std::vector<std::string>& pictures, const float* probabilities, size_t classes, size_t count,
                    const std::vector<std::string>& labels) {
    count = std::min(count, classes);
    std::printf("\nTop %zu results:\n\n", count);
    for (size_t picture = 0; picture < pictures.size(); ++picture) {
        const float* row = probabilities + picture * classes;
        std::vector<size_t> ids(classes);
        std::iota(ids.begin(), ids.end(), size_t{0});
        std::partial_sort(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(count), ids.end(),
                          [&](size_t a, size_t b) { return row[a] > row[b]; });
        std::printf("Image %s\n\nclassid probability%s\n------- -----------%s\n", pictures[picture].c_str(),
                    labels.empty() ? "" : " label", labels.empty() ? "" : " -----");
        for (size_t i = 0; i < count; ++i) {
            const size_t id = ids[i];
            std::printf("%-7zu %.7f", id, row[id]);
            if (!labels.empty())
                std::printf("   %s",
                            id < labels.size() ? labels[id].c_str() : ("label #" + std::to_string(id)).c_str());
            std::printf("\n");
        }
        std::printf("\n");
    }
    std::fflush(stdout);
}
