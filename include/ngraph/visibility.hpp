#pragma once

#include "ngraph/ngraph_visibility.hpp"
