using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Buendnisnetz.Tests.House;

/// <summary>Debian's Dovecot with one mailbox in a folder of its own, without a service.</summary>
internal sealed class MailboxServer : IDisposable
{
    public const string Program = "/usr/sbin/dovecot";
    private readonly string folder = Directory.CreateTempSubdirectory("bn-imap-").FullName;
    private readonly Process process;

    public MailboxServer()
    {
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        foreach (var name in new[] { "", "cur", "new", "tmp" }) Directory.CreateDirectory(Path.Combine(Maildir, name));
        File.WriteAllText(Path.Combine(folder, "dovecot.conf"), Configuration);
        if (Environment.IsPrivilegedProcess) Run("chown", "-R", "dovecot:dovecot", folder);
        process = Process.Start(Program, ["-F", "-c", Path.Combine(folder, "dovecot.conf")]);
        WaitFor();
    }

    public static string? Obstacle => File.Exists(Program) ? null : "Dovecot is not here: apt-get install dovecot-imapd.";

    public int Port { get; }

    private string Maildir => Path.Combine(folder, "mail");

    /// <summary>Lays a message into the mailbox, as a mail server does.</summary>
    public void Lay(string name, string message)
    {
        File.WriteAllText(Path.Combine(Maildir, "tmp", name), message);
        if (Environment.IsPrivilegedProcess) Run("chown", "dovecot:dovecot", Path.Combine(Maildir, "tmp", name));
        File.Move(Path.Combine(Maildir, "tmp", name), Path.Combine(Maildir, "new", name));
    }

    /// <summary>What lies in a folder, with the letters of its marks: S seen, F flagged.</summary>
    public IReadOnlyList<string> Marks(string name = "") => [.. new[] { "cur", "new" }
        .Select(part => Path.Combine(Maildir, name.Length == 0 ? "" : $".{name}",
            part)).Where(Directory.Exists).SelectMany(Directory.GetFiles)
        .Select(file => file.Split(":2,") is [_, var marks] ? marks : "").Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static string User => Environment.IsPrivilegedProcess ? "dovecot" : Environment.UserName;

    private static void Run(string program, params string[] arguments)
    {
        using var run = Process.Start(program, arguments);
        run.WaitForExit();
    }

    private void WaitFor()
    {
        for (var look = 0; look < 100; look++)
        {
            try
            {
                using var client = new TcpClient("127.0.0.1", Port);
                return;
            }
            catch (SocketException) { Thread.Sleep(50); }
        }
        throw new InvalidOperationException(File.ReadAllText(Path.Combine(folder, "log")));
    }

    private string Configuration => $$"""
        base_dir = {{folder}}/run
        state_dir = {{folder}}/state
        log_path = {{folder}}/log
        protocols = imap
        listen = 127.0.0.1
        ssl = no
        disable_plaintext_auth = no
        first_valid_uid = 1
        default_internal_user = {{User}}
        default_internal_group = {{(Environment.IsPrivilegedProcess ? "dovecot" : "")}}
        default_login_user = {{User}}
        mail_location = maildir:{{Maildir}}
        passdb {
          driver = static
          args = password=geheim
        }
        userdb {
          driver = static
          args = uid={{User}} gid={{User}} home={{folder}}
        }
        service imap-login {
          chroot =
          inet_listener imap {
            port = {{Port}}
          }
          inet_listener imaps {
            port = 0
          }
        }
        service anvil {
          chroot =
        }
        service stats {
          chroot =
        }
        """;
}
