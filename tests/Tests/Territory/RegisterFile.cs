using System.Text;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Territory;

/// <summary>A small invented register: every Land with one Kreis of two municipalities.</summary>
internal sealed class RegisterFile(string day = "20300131")
{
    private readonly List<(string Key, string Name, string Kind, string Code, int People)> rows =
        [.. Bundesland.All.SelectMany(land => Rows(land))];

    public RegisterFile Without(string key)
    {
        rows.RemoveAll(row => row.Key == key);
        return this;
    }

    public RegisterFile With(string key, string name, int people = 500)
    {
        rows.Add((key, name, key.Length == 5 ? "44" : "64", "99998", people));
        return this;
    }

    public RegisterFile Rename(string key, string name)
    {
        var i = rows.FindIndex(row => row.Key == key);
        rows[i] = rows[i] with { Name = name };
        return this;
    }

    public byte[] Bytes(Encoding? encoding = null, string newLine = "\n") => (encoding ?? Encoding.UTF8).GetBytes(string.Concat(
        rows.OrderBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => Line(row.Key, row.Name, row.Kind, row.Code, row.People) + newLine)));

    public MunicipalRegister Read() => GV100AD.Read(Bytes());

    private static IEnumerable<(string, string, string, string, int)> Rows(Bundesland land)
    {
        yield return (land.Key.Text, land.Name, "", "", 0);
        yield return (land.Key.Text + "990", $"Testkreis {land.Abbreviation}", "44", "", 0);
        yield return (land.Key.Text + "990001", $"Öhrdorf {land.Abbreviation}, Stadt", "63", "99998", 1200);
        yield return (land.Key.Text + "990002", $"Weißbach {land.Abbreviation}", "64", "99998", 300);
    }

    private string Line(string key, string name, string kind, string code, int people)
    {
        var type = key.Length switch { 2 => "10", 5 => "40", _ => "60" };
        var numbers = type == "60" ? $"{4200:00000000000}{people:00000000000}{people / 2:00000000000}    {code}" : "";
        return (type + day + key.PadRight(8) + "    " + name.PadRight(50) + "".PadRight(50) + kind.PadRight(6) + numbers).PadRight(220);
    }
}
