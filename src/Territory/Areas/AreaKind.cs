namespace Buendnisnetz.Territory;

/// <summary>The three levels of the territory that alliances speak of.</summary>
public enum AreaKind
{
    /// <summary>One of the sixteen Länder.</summary>
    Land = 0,

    /// <summary>A Landkreis, Kreis, kreisfreie Stadt, Stadtkreis or Regionalverband.</summary>
    Kreis = 1,

    /// <summary>A city or municipality.</summary>
    Gemeinde = 2,
}
