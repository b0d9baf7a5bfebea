#pragma once

#include <cstddef>
#include <vector>

namespace tenon {

/// A sum of costs over variables with few values each, to be minimised: one cost per value of each variable, and
/// tables over pairs of variables.
struct AssignmentProblem {
    struct Pair {
        size_t left, right;
        /// cost[value of left * number of values of right + value of right]
        std::vector<double> cost;
    };
    std::vector<std::vector<double>> single;
    std::vector<Pair> pairs;
};

/// Values of the variables with the least sum.
///
/// Variables are eliminated one after another, cheapest table first, which is exact as long as no table grows over a
/// limit (chains, trees, residual blocks, graphs of up to some ten variables). What remains is improved one variable at
/// a time from several starts (docs/architecture.md, "Choice of layouts"). Ties go to the lowest value.
std::vector<size_t> solve_assignment(const AssignmentProblem& problem);

/// The sum for given values.
double assignment_cost(const AssignmentProblem& problem, const std::vector<size_t>& values);

}  // namespace tenon
