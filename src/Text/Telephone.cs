namespace Buendnisnetz.Text;

/// <summary>Telephone numbers as people write them: "0221 4710-132".</summary>
public static class Telephone
{
    /// <summary>What a telephone dials when the number is tapped: "tel:02214710132"; null where there is no number.</summary>
    public static string? Link(string? number) => string.IsNullOrWhiteSpace(number) ? null
        : $"tel:{string.Concat(number.Where(sign => char.IsAsciiDigit(sign) || sign == '+'))}";
}
