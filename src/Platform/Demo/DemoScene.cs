namespace Buendnisnetz.Platform;

/// <summary>
/// A scene of the demo instance that a module brings along (<see cref="Registration.Contributes{T}"/>). The demo plays it once, where its
/// story is not there yet, after the scenes of lower rows; so a module that comes later reaches a demo instance that is there already.
/// </summary>
/// <param name="Name">What it tells, as a German word: "Netzwerke".</param>
/// <param name="IsThere">Whether its story is in the database.</param>
/// <param name="Play">
/// Tells it with the verbs of the product; saved by the demo. What it needs and does not find it refuses (<see cref="Refusal"/>).
/// </param>
public sealed record DemoScene(string Name, Func<Db, CancellationToken, Task<bool>> IsThere, Func<DemoStage, CancellationToken, Task> Play)
{
    /// <summary>Who of its people may come in without being written to.</summary>
    public IReadOnlyList<DemoGuest> Guests { get; init; } = [];
}

/// <summary>A person of the demo for whom a way in is printed at the start.</summary>
/// <param name="Name">First and last name.</param>
/// <param name="Email">The invented address.</param>
/// <param name="As">In which role: "Administration".</param>
public sealed record DemoGuest(string Name, string Email, string As);
