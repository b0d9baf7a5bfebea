#pragma once

#include "ngraph/op/prior_box_clustered.hpp"
