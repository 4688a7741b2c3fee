@echo off
rem Starts Backtalk from the folder that this script lies in.
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "VERSION=0"
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%~v"
for /f "tokens=1,2 delims=.-+_" %%a in ("%VERSION%") do if "%%a"=="1" (set "VERSION=%%b") else (set "VERSION=%%a")
if %VERSION% LSS 17 (
  echo Backtalk needs Java 17 or newer. Install it from https://adoptium.net, then start again. 1>&2
  exit /b 1
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xms64m -Xmx256m %BACKTALK_JAVA_OPTIONS% "-Dbacktalk.home=%HOME_FOLDER%" -jar "%HOME_FOLDER%\lib\backtalk.jar" %*
exit /b %ERRORLEVEL%
