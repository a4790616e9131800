using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations;

/// <summary>
/// Finds the alliance that a line means: by its name, its official name or the name in its address; otherwise says which are near.
/// </summary>
internal sealed class AllianceNames
{
    private const double Near = 0.3, Sure = 0.72, Ahead = 0.12;
    private const int Offered = 4;

    private readonly Dictionary<string, List<KnownAlliance>> byName = [];
    private readonly List<(KnownAlliance Alliance, HashSet<string>[] Grams)> living;

    public AllianceNames(IReadOnlyList<KnownAlliance> alliances)
    {
        foreach (var alliance in alliances)
            foreach (var key in Keys(alliance)) (byName.TryGetValue(key, out var there) ? there : byName[key] = []).Add(alliance);
        living = [.. alliances.Where(alliance => alliance.IsHere && alliance.State != LifeState.Ended)
            .Select(alliance => (alliance, Words(alliance)))];
    }

    /// <summary>The alliance of this name; null where there is none or more than one.</summary>
    public KnownAlliance? Find(string name) => Named(name) switch
    {
        [] => null,
        [var only] => only,
        var several => several.FirstOrDefault(alliance => alliance.Slug == name),
    };

    public Finding? Check(string name)
    {
        if (name.Length == 0) return Finding.Stop(LineField.Alliance, "Das Bündnis fehlt.");
        if (Find(name) is not { } found) return Named(name) is { Count: > 1 } same
            ? Finding.Stop(LineField.Alliance, $"Es gibt mehrere Bündnisse namens „{name}“.", [.. same.Select(alliance => alliance.Slug)])
            : Unknown(name);
        if (!found.IsHere) return Finding.Stop(LineField.Alliance, $"„{found.Name}“ gehört nicht zu diesem Netzwerk.", NearTo(name).Names);
        return found.State switch
        {
            LifeState.Ended => Finding.Stop(LineField.Alliance, $"„{found.Name}“ ist beendet. Dort gibt es nichts mehr zu koordinieren.",
                NearTo(name).Names),
            LifeState.CreativePause =>
                Finding.Ask(LineField.Alliance, $"„{found.Name}“ ist in kreativer Pause. Einladen können Sie trotzdem."),
            _ => null,
        };
    }

    /// <summary>Those that are called so; of the same name the ones of this network.</summary>
    private List<KnownAlliance> Named(string name)
    {
        var all = byName.GetValueOrDefault(Folding.Fold(name), []);
        return all.Exists(alliance => alliance.IsHere) ? [.. all.Where(alliance => alliance.IsHere)] : all;
    }

    private Finding Unknown(string name)
    {
        var (names, isSure) = NearTo(name);
        return Finding.Stop(LineField.Alliance, $"Ein Bündnis „{name}“ kennen wir hier nicht.", names)
            with
        { Sure = isSure ? names[0] : null };
    }

    private (IReadOnlyList<string> Names, bool IsSure) NearTo(string name)
    {
        var asked = Trigrams.Of(Telling(name));
        var near = living.Select(one => (one.Alliance, Similarity: one.Grams.Max(grams => Trigrams.Similarity(asked, grams))))
            .Where(one => one.Similarity >= Near).OrderByDescending(one => one.Similarity)
            .ThenBy(one => one.Alliance.Name, StringComparer.Ordinal).Take(Offered).ToList();
        var isSure = near.Count > 0 && near[0].Similarity >= Sure && (near.Count == 1 || near[0].Similarity - near[1].Similarity >= Ahead);
        return ([.. near.Select(one => Named(one.Alliance.Name).Count > 1 ? one.Alliance.Slug : one.Alliance.Name)], isSure);
    }

    private static IEnumerable<string> Keys(KnownAlliance alliance) =>
        new[] { alliance.Name, alliance.OfficialName, alliance.Slug }.Select(Folding.Fold).Where(key => key.Length > 0).Distinct();

    private static HashSet<string>[] Words(KnownAlliance alliance) =>
        [.. new[] { alliance.Name, alliance.OfficialName, alliance.AreaName }.Where(name => name.Length > 0)
            .Select(name => Trigrams.Of(Telling(name)))];

    /// <summary>What tells an alliance from others; that it is a local alliance for families all of them say.</summary>
    private static IEnumerable<string> Telling(string name)
    {
        var words = Folding.Words(name);
        var telling = words.Where(word => !Everybodys.Contains(word)).ToList();
        return telling.Count > 0 ? telling : words;
    }

    private static readonly HashSet<string> Everybodys =
        ["lokales", "lokale", "lokalen", "buendnis", "buendnisse", "fuer", "familie", "familien", "im", "in", "der", "die", "das", "des",
            "und", "am", "an", "e", "v"];
}

/// <summary>An alliance as lists are held against it.</summary>
internal sealed record KnownAlliance(Guid Id, string Name, string OfficialName, string Slug, string AreaName, LifeState State, bool IsHere);
