namespace Buendnisnetz.Territory;

/// <summary>The Kreise that came with the product, by key; for names where the database was not asked.</summary>
internal static class InitialKreise
{
    private static readonly Lazy<Dictionary<AreaKey, Area>> ByKey = new(() =>
        Gazetteer.Germany.Kreise.ToDictionary(kreis => kreis.Key, kreis => new Area(kreis.Key, kreis.Name, kreis.Designation)));

    public static Area? Of(AreaKey key) => ByKey.Value.GetValueOrDefault(key);
}
