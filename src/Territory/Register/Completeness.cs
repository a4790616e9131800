namespace Buendnisnetz.Territory;

/// <summary>Whether a register is whole: half a file must never dissolve the other half of the country.</summary>
internal static class Completeness
{
    private const double LeastShareOfPopulation = 0.7;

    public static string? ObstacleTo(MunicipalRegister register)
    {
        var twice = register.Entries.GroupBy(entry => entry.Key).FirstOrDefault(of => of.Count() > 1);
        if (twice is not null) return $"Der Schlüssel {twice.Key} kommt in der Datei mehrmals vor.";
        var lands = register.Of(AreaKind.Land).Select(entry => entry.Key).ToHashSet();
        var missing = Bundesland.All.FirstOrDefault(land => !lands.Contains(land.Key));
        if (missing is not null)
            return $"In der Datei fehlt {missing.Name}. Bitte verwenden Sie die vollständige Datei für ganz Deutschland.";
        return WithoutKreis(register) ?? WithoutMunicipalities(register) ?? TooFewPeople(register);
    }

    private static string? WithoutKreis(MunicipalRegister register)
    {
        var kreise = register.Of(AreaKind.Kreis).Select(entry => entry.Key).ToHashSet();
        var lost = register.Of(AreaKind.Gemeinde).FirstOrDefault(entry => !kreise.Contains(entry.Key.Kreis!.Value));
        return lost is null ? null : $"Für {lost.Name} ({lost.Key}) fehlt in der Datei der Kreis.";
    }

    private static string? WithoutMunicipalities(MunicipalRegister register)
    {
        var inhabited = register.Of(AreaKind.Gemeinde).Select(entry => entry.Key.Kreis!.Value).ToHashSet();
        var empty = register.Of(AreaKind.Kreis).FirstOrDefault(kreis => !inhabited.Contains(kreis.Key));
        var emptyLand = Bundesland.All.FirstOrDefault(land => !inhabited.Any(kreis => land.Key.Covers(kreis)));
        return (empty is null ? emptyLand?.Name : AreaNames.Title(empty.Name, empty.Designation)) is { } where
            ? $"In der Datei fehlen die Gemeinden {GermanPlace.In(where)}. Vermutlich wurde sie nicht vollständig übertragen." : null;
    }

    /// <summary>
    /// The Kreise that came with the product tell how many people there should be, so that a file cut within a Kreis is noticed.
    /// </summary>
    private static string? TooFewPeople(MunicipalRegister register)
    {
        var people = register.Of(AreaKind.Gemeinde).GroupBy(entry => entry.Key.Kreis!.Value)
            .ToDictionary(of => of.Key, of => of.Sum(entry => (long)(entry.Population ?? 0)));
        var thin = Gazetteer.Germany.Kreise.FirstOrDefault(kreis => people.TryGetValue(kreis.Key, out var now)
            && now < kreis.Population * LeastShareOfPopulation);
        return thin is null ? null
            : $"{GermanPlace.For(AreaNames.Title(thin.Name, thin.Designation)).Capitalised} enthält die Datei zu wenige Gemeinden. "
            + "Vermutlich wurde sie nicht vollständig übertragen.";
    }
}
