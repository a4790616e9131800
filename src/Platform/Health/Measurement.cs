namespace Buendnisnetz.Platform;

/// <summary>A figure that a monitor may read; a module contributes it.</summary>
/// <param name="Name">Its name, such as buendnisnetz.jobs.waiting; stays what it is, because dashboards know it.</param>
/// <param name="Unit">Its unit as UCUM writes it: s, By, {job}; null for a bare number.</param>
/// <param name="Help">What it counts, in English like all figures of monitors.</param>
/// <param name="Read">Reads it now; null where there is nothing to read.</param>
public sealed record Measurement(string Name, string? Unit, string Help, Func<IServiceProvider, CancellationToken, Task<double?>> Read);
