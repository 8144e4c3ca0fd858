"""Prints the shortest time in milliseconds that rustworkx takes for one of PlanBench's plans.

usage: rustworkx_pass.py chain|layered COUNT LENGTH

Measured are the topological order and the finish of every activity, in the
quickest way that rustworkx has for them: shortest paths over negated
durations. The last activity must finish after LENGTH working days, as in
Tværs. Neither knows a calendar here, and building the graph is not measured.
"""

import sys
import time

import rustworkx


def links(shape, count):
    if shape == "chain":
        return [(to - 1, to) for to in range(1, count)]
    return [
        ((to // 1000 - 1) * 1000 + at, to)
        for to in range(1000, count)
        for at in (to % 1000, (to * 7 + 3) % 1000)
    ]


def plan(shape, count):
    """Every activity takes a day; one more stands before all that wait for nothing."""
    graph = rustworkx.PyDiGraph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from([(start, to, 1.0) for start, to in links(shape, count)])
    heads = [activity for activity in range(count) if graph.in_degree(activity) == 0]
    start = graph.add_node(None)
    graph.add_edges_from([(start, head, 1.0) for head in heads])
    return graph, start


def main(shape, count, length):
    graph, start = plan(shape, count)
    best = float("inf")
    for _ in range(5):
        began = time.perf_counter()
        rustworkx.topological_sort(graph)
        finishes = rustworkx.bellman_ford_shortest_path_lengths(graph, start, lambda days: -days)
        best = min(best, time.perf_counter() - began)
    if -finishes[count - 1] != length:
        sys.exit(f"rustworkx finds {-finishes[count - 1]} working days, not {length}")
    print(best * 1000)


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
