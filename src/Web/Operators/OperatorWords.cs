using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Web;

/// <summary>The operator in German words.</summary>
internal static class OperatorWords
{
    extension(OperatorLevel level)
    {
        public string Word => level switch
        {
            OperatorLevel.Bund => "Öffentliche Stelle des Bundes",
            OperatorLevel.Land => "Öffentliche Stelle eines Landes",
            OperatorLevel.Kommune => "Gemeinde, Stadt oder Landkreis",
            OperatorLevel.Verein => "Verein, Stiftung oder Unternehmen",
            OperatorLevel.Kirche => "Kirche oder kirchlicher Träger",
            _ => "Bitte wählen",
        };
    }

    public static IEnumerable<SelectListItem> Levels =>
        Enum.GetValues<OperatorLevel>().Select(level => new SelectListItem(level.Word, level.ToString()));

    public static IEnumerable<SelectListItem> Lands =>
    [
        new("Bitte wählen", ""),
        .. new[]
        {
            "Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen", "Mecklenburg-Vorpommern",
                "Niedersachsen",
            "Nordrhein-Westfalen", "Rheinland-Pfalz", "Saarland", "Sachsen", "Sachsen-Anhalt", "Schleswig-Holstein", "Thüringen",
        }.Select(land => new SelectListItem(land, land)),
    ];
}
